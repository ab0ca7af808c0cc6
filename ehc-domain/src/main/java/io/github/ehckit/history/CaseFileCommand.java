package io.github.ehckit.history;

import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.DutyCommand;
import io.github.ehckit.assessment.AssessmentCommand;
import io.github.ehckit.record.RecordCommand;

/** A command that changes the case file. */
public sealed interface CaseFileCommand extends CaseCommand
        permits AssessmentCommand, AdviceCommand, DutyCommand, RecordCommand {}
