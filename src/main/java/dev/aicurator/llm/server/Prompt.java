package dev.aicurator.llm.server;

import dev.langchain4j.model.chat.request.json.JsonSchema;
import org.jspecify.annotations.Nullable;

/**
 * One request.
 *
 * @param system the task, of our own words only
 * @param user the data and the question
 * @param schema the form of the answer; null for plain text
 * @param mostTokens how long the answer may get
 */
public record Prompt(String system, String user, @Nullable JsonSchema schema, int mostTokens) {}
