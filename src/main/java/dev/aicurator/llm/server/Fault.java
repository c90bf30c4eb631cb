package dev.aicurator.llm.server;

/** Why a model server gave no answer that can be used, and whether to ask it again. */
public enum Fault {
  UNREACHABLE("cannot be reached: is it running, and is url under [model] right?", false, true),
  KEY("does not take the key: check the key under [model]", false, true),
  NO_MODEL("does not know the model: check name and url under [model]", false, true),
  REJECTED("rejects the request", false, false),
  BUSY("is busy or its quota is used up: try again later", true, false),
  SERVER("failed", true, false),
  TIMEOUT("did not answer in time: see timeout under [model]", false, false),
  BROKEN("broke off", true, false),
  TOO_LONG("answered more than is read", false, false),
  MALFORMED("gave no answer of the asked form", false, false),
  REFUSED("refused to answer", false, false),
  CAP("is not asked: the limit of tokens or money is reached", false, false),
  INTERRUPTED("was interrupted", false, false);

  private final String what;
  private final boolean again;
  private final boolean lasting;

  Fault(String what, boolean again, boolean lasting) {
    this.what = what;
    this.again = again;
    this.lasting = lasting;
  }

  /** What happened, to follow "the model server". */
  public String what() {
    return what;
  }

  /** Whether the same request may well go through a little later. */
  boolean mayPass() {
    return again;
  }

  /** Whether the server may have done its work, and counts it. */
  boolean isPaidFor() {
    return this == TIMEOUT || this == BROKEN || this == TOO_LONG || this == MALFORMED;
  }

  /** Whether no request of this run will go through. */
  boolean isLasting() {
    return lasting;
  }
}
