/**
 * The draft of advice, up to its submission: sections, saves, conflicts and attachments.
 *
 * <p>Start at {@link io.github.ehckit.draft.AdviceDraft}, a unit of consistency of its own: saving it never touches the
 * case file. A {@link io.github.ehckit.draft.DraftSave} of a section that another person has saved meanwhile is a
 * conflict; its text is kept as a {@link io.github.ehckit.draft.ConflictingSave} until a writer resolves it (P2).
 */
@NullMarked
package io.github.ehckit.draft;

import org.jspecify.annotations.NullMarked;
