package dev.aicurator.model.ask;

/** The port that answers a question from what the store holds, or says that it cannot. */
public interface Answerer {
  Answer answer(Question question, Library library);
}
