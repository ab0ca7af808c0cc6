package io.github.ehckit.spi.tck;

import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.draft.SectionDraft;
import io.github.ehckit.port.CommitResult;
import io.github.ehckit.port.DraftRows;
import io.github.ehckit.spi.memory.RowsInMemory;
import io.github.ehckit.template.answer.SectionCode;
import java.util.Map;
import java.util.Set;

/** Rows of a response that break one rule each. */
final class BrokenDraftRows {

    private BrokenDraftRows() {}

    /** Puts what is saved in the place of everything. */
    static class HasOneSection extends RowsInMemory {
        @Override
        protected DraftRows around(DraftRows rows) {
            return new DraftRowsAround(rows) {
                @Override
                public void replace(SectionCode section, SectionDraft now) {
                    super.clear();
                    super.begin(Map.of(section, now));
                }
            };
        }
    }

    /** Keeps what a section says, on whatever revision it is. */
    static class KeepsWhateverIsThere extends RowsInMemory {
        @Override
        protected DraftRows around(DraftRows rows) {
            return new DraftRowsAround(rows) {
                @Override
                public CommitResult keepEarlier(SectionCode section, int revision) {
                    return super.find(section)
                            .map(now -> super.keepEarlier(section, now.revision()))
                            .orElse(CommitResult.STALE);
                }
            };
        }
    }

    /** Takes every section for one that was begun. */
    static class TakesAllForBegun extends RowsInMemory {
        @Override
        protected DraftRows around(DraftRows rows) {
            return new DraftRowsAround(rows) {
                @Override
                public Set<SectionCode> begun(Set<SectionCode> among) {
                    return among;
                }
            };
        }
    }

    /** Keeps every revision. */
    static class ForgetsNothing extends RowsInMemory {
        @Override
        protected DraftRows around(DraftRows rows) {
            return new DraftRowsAround(rows) {
                @Override
                public void forgetEarlier(SectionCode section, int upTo) {
                    // Broken on purpose.
                }
            };
        }
    }

    /** Takes no copy for the latest. */
    static class NumbersEveryCopyAlike extends RowsInMemory {
        @Override
        protected DraftRows around(DraftRows rows) {
            return new DraftRowsAround(rows) {
                @Override
                public int latestConflictingSave(SectionCode section) {
                    return 0;
                }
            };
        }
    }

    /** Says that it has replaced what it has not. */
    static class SaysCommittedAlways extends RowsInMemory {
        @Override
        protected DraftRows around(DraftRows rows) {
            return new DraftRowsAround(rows) {
                @Override
                public CommitResult replace(AdviceDraft was, AdviceDraft now) {
                    super.replace(was, now);
                    return CommitResult.COMMITTED;
                }
            };
        }
    }

    /** Counts each save twice. */
    static class CountsTwice extends RowsInMemory {
        @Override
        protected DraftRows around(DraftRows rows) {
            return new DraftRowsAround(rows) {
                @Override
                public void countSave() {
                    super.countSave();
                    super.countSave();
                }
            };
        }
    }

    /** Leaves the sections of the older form. */
    static class ClearsNothing extends RowsInMemory {
        @Override
        protected DraftRows around(DraftRows rows) {
            return new DraftRowsAround(rows) {
                @Override
                public void clear() {
                    // Broken on purpose.
                }
            };
        }
    }
}
