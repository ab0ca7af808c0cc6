/**
 * The draft of advice, up to its submission: sections, saves, conflicts, attachments and read receipts.
 *
 * <p>An {@link io.github.ehckit.draft.AdviceDraft} is a unit of consistency of its own: saving it never touches the case file.
 * A {@link io.github.ehckit.draft.DraftSave} that meets a section which another person has saved meanwhile is a conflict; its text is
 * kept as a {@link io.github.ehckit.draft.ConflictingSave} until a writer says what became of it (P2).
 */
@NullMarked
package io.github.ehckit.draft;

import org.jspecify.annotations.NullMarked;
