package dev.aicurator.llm.card;

import dev.aicurator.llm.spend.Spent;

/**
 * What writing cards would take at most, each model answer taken at its longest.
 *
 * @param stories how many would be sent to the model
 * @param cached how many are written already
 * @param thin how many have too little text to be worth it
 */
public record Estimate(int stories, int cached, int thin, Spent most) {}
