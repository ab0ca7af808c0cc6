package io.github.ehckit.usecase;

import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.casework.CaseworkRefusal;
import io.github.ehckit.casework.InputField;
import io.github.ehckit.record.ClosureReason;
import io.github.ehckit.record.Flag;
import io.github.ehckit.record.RecordRefusal;
import io.github.ehckit.record.RecordTimeline;
import io.github.ehckit.history.CaseStatus;
import io.github.ehckit.history.Stage;
import io.github.ehckit.message.AmountMessage;
import io.github.ehckit.message.ListMessage;
import io.github.ehckit.message.MessageKey;
import io.github.ehckit.outcome.GeneralRefusal;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.people.BrandColourRefusal;
import io.github.ehckit.people.Role;
import io.github.ehckit.upload.DownloadRefusal;
import io.github.ehckit.upload.FileType;
import io.github.ehckit.upload.ScanStatus;
import io.github.ehckit.upload.UploadField;
import io.github.ehckit.upload.UploadNotice;
import io.github.ehckit.upload.UploadRefusal;
import io.github.ehckit.wording.MessageBundle;
import io.github.ehckit.wording.WordingRefusal;
import io.github.ehckit.wording.Wordings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The catalogue of the messages of the library: all that a bundle of texts may word, chapter by chapter.
 *
 * <p>Immutable and thread-safe.
 */
public final class MessageCatalogue {
    private static final List<Class<? extends MessageKey>> ENUMS = List.of(
            CaseStatus.class,
            Stage.class,
            Role.class,
            AdviceType.class,
            ClosureReason.class,
            Flag.class,
            RecordRefusal.class,
            RecordTimeline.class,
            CaseworkRefusal.class,
            InputField.class,
            BrandColourRefusal.class,
            FileType.class,
            ScanStatus.class,
            UploadField.class,
            UploadRefusal.class,
            UploadNotice.class,
            DownloadRefusal.class,
            ListMessage.class,
            AmountMessage.class,
            GeneralRefusal.class,
            WordingRefusal.class);

    private final List<MessageKey> keys;

    private MessageCatalogue(List<MessageKey> keys) {
        this.keys = List.copyOf(keys);
    }

    /** Returns the catalogue of this module. */
    public static MessageCatalogue standard() {
        return new MessageCatalogue(ENUMS.stream().flatMap(MessageCatalogue::constants).toList());
    }

    /**
     * Makes a copy with the messages of an adapter or a plug-in as well.
     *
     * @param type an enum
     */
    public MessageCatalogue with(Class<? extends MessageKey> type) {
        return new MessageCatalogue(Stream.concat(keys.stream(), constants(type)).toList());
    }

    /** Lists the keys, chapter by chapter. */
    public List<MessageKey> keys() {
        return keys;
    }

    /**
     * Makes the wordings of these bundles.
     *
     * @return refused with every fault of every bundle
     */
    public Outcome<Wordings> wordings(List<MessageBundle> bundles) {
        List<Refusal> faults = new ArrayList<>();
        for (MessageBundle bundle : bundles) {
            if (bundle.checkedAgainst(keys) instanceof Outcome.Refused<MessageBundle>(var reasons)) {
                faults.addAll(reasons);
            }
        }
        return Outcome.unless(faults, new Wordings(bundles));
    }

    private static Stream<MessageKey> constants(Class<? extends MessageKey> type) {
        return Stream.of(type.getEnumConstants()).map(MessageKey.class::cast);
    }
}
