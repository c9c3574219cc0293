/** The members of a class by the WordApi set that brought them. */
type Sets = Readonly<Record<string, string>>;

/**
 * Which WordApi set brought which member (from the public reference of the object model). Members of the desktop
 * sets are left out: Word on the web, which the stand-in plays, has none of them.
 */
export const API_SETS: Readonly<Record<string, Sets>> = {
  Document: {
    "1.1": "body contentControls getSelection save saved sections",
    "1.3": "properties",
    "1.4":
      "changeTrackingMode customXmlParts deleteBookmark getBookmarkRange " +
      "getBookmarkRangeOrNullObject settings",
    "1.5":
      "addStyle close getContentControls getEndnoteBody getFootnoteBody getStyles " + "insertFileFromBase64",
    "1.6": "getParagraphByUniqueLocalId importStylesFromJson",
    "1.7": "getAnnotationById search",
  },
  Application: {
    "1.3": "createDocument",
  },
  DocumentCreated: {
    "1.3": "body contentControls open properties save saved sections",
  },
  Body: {
    "1.1":
      "clear contentControls font getHtml getOoxml inlinePictures insertBreak insertContentControl " +
      "insertFileFromBase64 insertHtml insertOoxml insertParagraph insertText paragraphs " +
      "parentContentControl search select style text",
    "1.2": "insertInlinePictureFromBase64",
    "1.3":
      "getRange insertTable lists parentBody parentBodyOrNullObject " +
      "parentContentControlOrNullObject parentSection parentSectionOrNullObject styleBuiltIn tables " +
      "type",
    "1.4": "fields getComments getReviewedText",
    "1.5": "endnotes footnotes getContentControls",
    "1.6": "getTrackedChanges",
  },
  Paragraph: {
    "1.1":
      "alignment clear contentControls delete firstLineIndent font getHtml getOoxml inlinePictures " +
      "insertBreak insertContentControl insertFileFromBase64 insertHtml " +
      "insertInlinePictureFromBase64 insertOoxml insertParagraph insertText leftIndent lineSpacing " +
      "lineUnitAfter lineUnitBefore outlineLevel parentContentControl rightIndent search select " +
      "spaceAfter spaceBefore style text",
    "1.3":
      "attachToList detachFromList getNext getNextOrNullObject getPrevious getPreviousOrNullObject " +
      "getRange getTextRanges insertTable isLastParagraph isListItem list listItem " +
      "listItemOrNullObject listOrNullObject parentBody parentContentControlOrNullObject " +
      "parentTable parentTableCell parentTableCellOrNullObject parentTableOrNullObject split " +
      "startNewList styleBuiltIn tableNestingLevel",
    "1.4": "fields getComments getReviewedText",
    "1.5": "endnotes footnotes getContentControls",
    "1.6": "getTrackedChanges uniqueLocalId",
    "1.7": "getAnnotations getText insertAnnotations",
  },
  Range: {
    "1.1":
      "clear contentControls delete font getHtml getOoxml insertBreak insertContentControl " +
      "insertFileFromBase64 insertHtml insertOoxml insertParagraph insertText paragraphs " +
      "parentContentControl search select style text",
    "1.2": "inlinePictures insertInlinePictureFromBase64",
    "1.3":
      "compareLocationWith expandTo expandToOrNullObject getHyperlinkRanges getNextTextRange " +
      "getNextTextRangeOrNullObject getRange getTextRanges hyperlink insertTable intersectWith " +
      "intersectWithOrNullObject isEmpty lists parentBody parentContentControlOrNullObject " +
      "parentTable parentTableCell parentTableCellOrNullObject parentTableOrNullObject split " +
      "styleBuiltIn tables",
    "1.4": "fields getBookmarks getComments getReviewedText insertBookmark insertComment",
    "1.5": "endnotes footnotes getContentControls insertEndnote insertField insertFootnote",
    "1.6": "getTrackedChanges",
    "1.8": "highlight removeHighlight",
  },
  Font: {
    "1.1":
      "bold color doubleStrikeThrough highlightColor italic name size strikeThrough subscript " +
      "superscript underline",
  },
  ListItem: {
    "1.3": "getAncestor getAncestorOrNullObject getDescendants level listString siblingIndex",
  },
  Table: {
    "1.3":
      "addColumns addRows alignment autoFitWindow clear delete deleteColumns deleteRows " +
      "distributeColumns font getBorder getCell getCellOrNullObject getCellPadding getNext " +
      "getNextOrNullObject getParagraphAfter getParagraphAfterOrNullObject getParagraphBefore " +
      "getParagraphBeforeOrNullObject getRange headerRowCount horizontalAlignment " +
      "insertContentControl insertParagraph insertTable isUniform nestingLevel parentBody " +
      "parentContentControl parentContentControlOrNullObject parentTable parentTableCell " +
      "parentTableCellOrNullObject parentTableOrNullObject rowCount rows search select " +
      "setCellPadding shadingColor style styleBandedColumns styleBandedRows styleBuiltIn " +
      "styleFirstColumn styleLastColumn styleTotalRow tables values verticalAlignment width",
    "1.4": "fields mergeCells",
    "1.5": "endnotes footnotes",
  },
  TableCell: {
    "1.3":
      "body cellIndex columnWidth deleteColumn deleteRow getBorder getCellPadding getNext " +
      "getNextOrNullObject horizontalAlignment insertColumns insertRows parentRow parentTable " +
      "rowIndex setCellPadding shadingColor value verticalAlignment width",
    "1.4": "split",
  },
  ContentControl: {
    "1.1":
      "appearance cannotDelete cannotEdit clear color contentControls delete font getHtml getOoxml " +
      "id inlinePictures insertBreak insertFileFromBase64 insertHtml insertOoxml insertParagraph " +
      "insertText paragraphs parentContentControl placeholderText removeWhenEdited search select " +
      "style tag text title type",
    "1.2": "insertInlinePictureFromBase64",
    "1.3":
      "getRange getTextRanges insertTable lists parentBody parentContentControlOrNullObject " +
      "parentTable parentTableCell parentTableCellOrNullObject parentTableOrNullObject split " +
      "styleBuiltIn subtype tables",
    "1.4": "fields getComments getReviewedText",
    "1.5": "endnotes footnotes getContentControls",
    "1.6": "getTrackedChanges",
    "1.7": "checkboxContentControl",
    "1.9": "comboBoxContentControl dropDownListContentControl",
  },
  ParagraphCollection: {
    "1.3": "getFirst getFirstOrNullObject getLast getLastOrNullObject",
  },
  RangeCollection: {
    "1.3": "getFirst getFirstOrNullObject",
  },
  ContentControlCollection: {
    "1.1": "getById getByTag getByTitle getItem",
    "1.3": "getByIdOrNullObject getByTypes getFirst getFirstOrNullObject",
    "1.5": "getByChangeTrackingStates",
  },
  TableCollection: {
    "1.3": "getFirst getFirstOrNullObject",
  },
  DocumentProperties: {
    "1.3":
      "applicationName author category comments company creationDate customProperties format " +
      "keywords lastAuthor lastPrintDate lastSaveTime manager revisionNumber security subject " +
      "template title",
  },
  SearchOptions: {
    "1.1": "ignorePunct ignoreSpace matchCase matchPrefix matchSuffix matchWholeWord matchWildcards",
  },
};
