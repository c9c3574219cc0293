/** Misfortunes that the stand-in plays for the tests. Set on the object that the host was given; read at each call. */
export interface Faults {
  /** The document is protected: every write answers AccessDenied, reading works. */
  protectedDocument?: boolean;
  /**
   * The nth action (from 1) of the next batch fails with GeneralException, reading ones and those that office.js
   * adds for itself counted; what the actions before it wrote stays, as in Word. Plays once: the host removes it.
   */
  errorAfter?: number;
  /** The nth change of the document from now on (from 1) fails with GeneralException. Plays once, as above. */
  errorAtWrite?: number;
  /** The session with the host is lost: every batch answers 5012, which office.js reports as InvalidOrTimedOutSession. */
  lostSession?: boolean;
  /** Milliseconds that every call takes longer. */
  slow?: number;
}
