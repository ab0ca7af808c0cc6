package io.github.ehckit.outcome;

/**
 * Something that a person should know although what was asked has been done. Holds no personal data.
 *
 * @param about the rule, rule of the guide or place of the form that it concerns
 * @param says one English sentence
 */
public record Notice(String about, String says) {}
