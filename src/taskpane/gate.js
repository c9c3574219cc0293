/* global document, navigator */
/*
 * Must be the first script of taskpane.html, in its head, without defer, async or type="module":
 *     <script src="gate.js"></script>
 * Where Word shows the pane in Internet Explorer or the old Edge (Word 2019 and older, or Windows without WebView2),
 * or in any other browser from before 2019, neither office.js nor the pane would run. This script then writes a page
 * that says so and leaves the rest of taskpane.html as hidden text, so that no later script is run; elsewhere it does
 * nothing. It is copied into the build as it stands: plain ECMAScript 5, no build, no imports.
 */
(function () {
  var tooOld = /Trident\/|MSIE |Edge\//.test(navigator.userAgent) || typeof Object.fromEntries !== "function";
  if (!tooOld) return;

  var paragraph = '<p style="margin:0 0 12px">';
  var item = '<li style="margin:0 0 12px">';
  var notice = [
    '<body style="margin:0;background:#fff">',
    '<div role="alert" lang="zh-CN" style="padding:16px;color:#242424;',
    "font:14px/1.7 'Microsoft YaHei','PingFang SC',sans-serif\">",
    '<h1 style="margin:0 0 12px;font-size:18px">这个版本的 Word 用不了谋篇</h1>',
    paragraph + "Word 正用旧的网页组件（Internet Explorer 或旧版 Edge）显示这个窗格，谋篇在里面无法运行。",
    "您的文档没有任何改动。</p>",
    paragraph + "请任选一种办法：</p>",
    '<ol style="margin:0;padding-left:20px">',
    item + "<b>更新 Office。</b>谋篇需要 Word 2021 或更新的版本，或 Microsoft 365。",
    "更新的位置：文件 → 账户 → 更新选项 → 立即更新。Word 2016、2019 更新后仍不能用，需换新版本。</li>",
    item + "<b>安装 WebView2。</b>已经是 Word 2021、2024 或 Microsoft 365，却还看到这一页：",
    "请管理员安装“Microsoft Edge WebView2 运行时”，再重新打开 Word。</li>",
    item + "<b>用网页版 Word。</b>在新版 Edge 或 Chrome 里打开文档。</li>",
    "</ol>",
    '<p style="margin:0">都办不到时，可以请管理员用命令行体检文档：<br><code>moupian check 文件名.docx</code></p>',
    '<p lang="en" style="margin:16px 0 0"><b>Moupian doesn’t run in this version of Word.</b> ',
    "Your document isn’t changed. Update Office (Word 2021 or later, or Microsoft 365), ask your administrator to ",
    "install the Microsoft Edge WebView2 Runtime, or use Word on the web in a current Edge or Chrome.</p>",
    "</div>",
    '<plaintext hidden style="display:none">',
  ];
  document.write(notice.join(""));
})();
