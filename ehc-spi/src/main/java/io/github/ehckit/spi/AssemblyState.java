package io.github.ehckit.spi;

import io.github.ehckit.casework.AuthoritySettings;
import io.github.ehckit.message.Message;
import io.github.ehckit.message.MessageKey;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.port.DocumentRenderer;
import io.github.ehckit.port.Ports;
import io.github.ehckit.port.SettingsProvider;
import io.github.ehckit.usecase.MessageCatalogue;
import io.github.ehckit.wording.MessageBundle;
import io.github.ehckit.wording.Wordings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The state of an assembly: the adapters offered, the problems found, and the resources to close with the hub. */
final class AssemblyState {
    private final Map<PortKey<?>, Bindings<?>> offers = new LinkedHashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final List<Message> troubles = new ArrayList<>();
    private final List<Throwable> causes = new ArrayList<>();
    private final CloseStack closings = new CloseStack();
    private UnaryOperator<AuthoritySettings> adjustment = settings -> settings;
    private final List<MessageBundle> bundles = new ArrayList<>();
    private final List<MessageBundle> offered = new ArrayList<>();
    private MessageCatalogue messages = MessageCatalogue.standard().with(AssemblyMessage.class);
    private Wordings wordings = Wordings.english();
    private boolean failed;

    AssemblyState() {
        PortKey.REQUIRED.forEach(slot -> offers.put(slot, new Bindings<>(slot)));
    }

    <T> void offer(PortKey<T> slot, Binding<T> offer) {
        of(slot).add(offer);
    }

    boolean lacks(PortKey<?> slot) {
        return of(slot).isEmpty();
    }

    void asked(String plugin) {
        asked.add(plugin);
    }

    void trouble(Message problem) {
        troubles.add(problem);
    }

    void trouble(Message problem, Throwable cause) {
        troubles.add(problem);
        causes.add(cause);
    }

    /** Notes that a plugin failed to contribute. */
    void failed(Message problem) {
        failed = true;
        trouble(problem);
    }

    void failed(Message problem, Throwable cause) {
        failed = true;
        trouble(problem, cause);
    }

    /** Adds a bundle of the host, which takes precedence over those of plugins. */
    void add(MessageBundle bundle) {
        bundles.add(bundle);
    }

    /** Adds a bundle of a plugin. */
    void offer(MessageBundle bundle) {
        offered.add(bundle);
    }

    void add(Class<? extends MessageKey> type) {
        messages = messages.with(type);
    }

    /** Reports each fault of the bundles of texts; there are no wordings then. A plugin that failed might have had their messages. */
    void checkBundles() {
        if (failed) {
            return;
        }
        switch (messages.wordings(
                Stream.concat(offered.stream(), bundles.stream()).toList())) {
            case Outcome.Done<Wordings>(var checked, var notices) -> wordings = checked;
            case Outcome.Refused<Wordings>(var reasons) -> reasons.forEach(reason -> trouble(reason.message()));
        }
    }

    CloseStack closings() {
        return closings;
    }

    /**
     * Returns the reasons why no hub can be made of this; empty if one can.
     *
     * <p>A missing adapter is no problem as long as a plugin has failed, since that plugin might have offered it.
     */
    Optional<AssemblyException> refusal() {
        List<Message> problems = Stream.concat(
                        troubles.stream(),
                        offers.values().stream()
                                .filter(all -> !(failed && all.isEmpty()))
                                .map(all -> all.problem(asked))
                                .flatMap(Optional::stream))
                .toList();
        return problems.isEmpty() ? Optional.empty() : Optional.of(refusal(problems));
    }

    /** Adds a setting of the host for every authority; it takes precedence over the settings of a single one. */
    void adjust(UnaryOperator<AuthoritySettings> everywhere) {
        adjustment = everywhere;
    }

    Ports ports() {
        Ports.Builder ports = Ports.builder();
        offers.values().forEach(all -> all.place(ports));
        return ports.settings(settings()).wordings(wordings).build();
    }

    private SettingsProvider settings() {
        SettingsProvider single = of(PortKey.SETTINGS).adapter();
        UnaryOperator<AuthoritySettings> everywhere = adjustment;
        return authority -> everywhere.apply(single.of(authority));
    }

    Map<String, DocumentRenderer> renderers() {
        Map<String, DocumentRenderer> byMediaType = new LinkedHashMap<>();
        offers.keySet().stream()
                .filter(slot -> slot.port().equals(DocumentRenderer.class))
                .map(PortKey::detail)
                .forEach(
                        type -> byMediaType.put(type, of(PortKey.renderer(type)).adapter()));
        return byMediaType;
    }

    List<PortBinding> choices() {
        return offers.values().stream().<PortBinding>map(Bindings::choice).toList();
    }

    private AssemblyException refusal(List<Message> problems) {
        AssemblyException refusal = new AssemblyException(problems);
        causes.stream().findFirst().ifPresent(refusal::initCause);
        causes.stream().skip(1).forEach(refusal::addSuppressed);
        return refusal;
    }

    /** A place only ever holds offers of its own port. */
    @SuppressWarnings("unchecked")
    private <T> Bindings<T> of(PortKey<T> slot) {
        return (Bindings<T>) offers.computeIfAbsent(slot, fresh -> new Bindings<>(slot));
    }
}
