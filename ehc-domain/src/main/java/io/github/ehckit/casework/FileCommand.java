package io.github.ehckit.casework;

/** A command that changes the case file. */
public sealed interface FileCommand extends CaseCommand
        permits RequestCommand, AdviceCommand, DutyCommand, RecordCommand {}
