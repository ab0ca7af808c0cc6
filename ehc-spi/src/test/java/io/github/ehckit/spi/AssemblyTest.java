package io.github.ehckit.spi;

import static io.github.ehckit.spi.FakePlugin.complete;
import static io.github.ehckit.spi.FakePlugin.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Message;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.port.CommandValidator;
import io.github.ehckit.port.StorageException;
import io.github.ehckit.port.UnitOfWork;
import io.github.ehckit.spi.content.StrictContentInspector;
import io.github.ehckit.spi.memory.InMemoryDirectory;
import io.github.ehckit.spi.memory.InMemoryTemplateCatalogue;
import io.github.ehckit.spi.memory.InMemoryUnitOfWork;
import io.github.ehckit.spi.memory.Memory;
import io.github.ehckit.spi.memory.MemoryPlugin;
import io.github.ehckit.spi.memory.RecordingNotifier;
import io.github.ehckit.wording.MessageBundle;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssemblyTest {
    @TempDir
    private Path folder;

    @Test
    void a_hub_in_memory_needs_nothing() {
        try (EhcHub hub = EhcHub.inMemory()) {
            assertThat(hub.bindings())
                    .filteredOn(choice -> choice.from().equals("memory"))
                    .extracting(PortBinding::port)
                    .containsExactly(
                            "CaseStore",
                            "AdviceStore",
                            "AttachmentStore",
                            "Outbox",
                            "UnitOfWork",
                            "ByteStore",
                            "TemplateCatalogue");
        }
    }

    @Test
    @DisplayName("P10: without a scanner and a place for documents the hub opens, and says what that means")
    void without_a_scanner_every_document_waits() {
        try (EhcHub hub = EhcHub.inMemory()) {
            assertThat(choice(hub, "AttachmentScanner").from())
                    .isEqualTo("ehc-spi: no scanner, so that no document can be opened");
        }
    }

    @Test
    @DisplayName("P10: the library inspects what is uploaded unless the host or a plugin does")
    void an_inspector_of_uploads_is_built_in_and_can_be_replaced() {
        try (EhcHub own = EhcHub.inMemory();
                EhcHub hosts = EhcHub.assemble()
                        .with(complete("sound"))
                        .with(new StrictContentInspector())
                        .open();
                EhcHub vendors = EhcHub.assemble()
                        .with(complete("sound"))
                        .with(named("acme-files", to -> to.inspector(new StrictContentInspector())))
                        .open()) {
            assertThat(choice(own, "ContentInspector").from()).isEqualTo("ehc-spi");
            assertThat(choice(hosts, "ContentInspector").from()).startsWith("the host (");
            assertThat(choice(vendors, "ContentInspector").from()).isEqualTo("acme-files");
        }
    }

    @Test
    void whoever_forgets_the_directory_and_the_notifier_is_told() {
        assertThat(problems(EhcHub.assemble().with(new MemoryPlugin())))
                .hasSize(2)
                .anyMatch(problem -> problem.startsWith("No Directory was found. Plugins asked: memory. "))
                .anyMatch(problem -> problem.startsWith("No Notifier was found. Plugins asked: memory. "));
    }

    @Test
    void what_is_missing_is_said_for_every_port_at_once_with_what_to_do() {
        assertThat(problems(EhcHub.assemble()))
                .hasSize(8)
                .allMatch(problem -> problem.contains("Plugins asked: none. "))
                .anyMatch(problem ->
                        problem.startsWith("No CaseStore") && problem.contains("Add io.github.ehckit:ehc-persistence"))
                .anyMatch(problem -> problem.startsWith("No AdviceStore"))
                .anyMatch(problem -> problem.startsWith("No AttachmentStore"))
                .anyMatch(problem -> problem.startsWith("No Outbox"))
                .anyMatch(problem -> problem.startsWith("No UnitOfWork"))
                .anyMatch(problem -> problem.startsWith("No TemplateCatalogue"))
                .anyMatch(problem ->
                        problem.startsWith("No Directory") && problem.contains("Call with(…) with your own Directory"))
                .anyMatch(problem -> problem.startsWith("No Notifier"));
    }

    @Test
    void who_was_asked_for_what_is_missing_is_named() {
        Assembly assembly = EhcHub.assemble()
                .with(named("acme-mail", to -> to.notifier(new RecordingNotifier())))
                .with(named("acme-people", to -> to.directory(new InMemoryDirectory())));
        assertThat(problems(assembly))
                .hasSize(6)
                .allMatch(problem -> problem.contains("Plugins asked: acme-mail and acme-people. "));
    }

    @Test
    void every_kind_of_problem_is_in_one_message() {
        Assembly assembly = EhcHub.assemble()
                .with(named("acme-store", to -> to.fromHost(AtomicInteger.class)))
                .with(named("acme-mail", to -> to.notifier(new RecordingNotifier())))
                .with(named("other-mail", to -> to.notifier(new RecordingNotifier())))
                .with(new FakePlugin(new PluginInfo("acme-old", SpiLevel.of(2)), to -> {}));
        assertThat(refused(assembly))
                .hasMessageContaining(
                        "The plugin acme-store needs the resource java.util.concurrent.atomic.AtomicInteger from the host. Call hostResource(…)")
                .hasMessageContaining(
                        "The port Notifier has several adapters, from acme-mail and other-mail. Choose one with with(…)")
                .hasMessageContaining(
                        "The plugin acme-old was written for level 2 of the SPI, and this hub has level 1. Use the version of acme-old");
    }

    @Test
    void the_problems_are_messages_with_keys_and_arguments() {
        assertThat(refused(EhcHub.assemble()
                                .with(complete("sound"))
                                .with(named("acme", to -> to.fromHost(AtomicInteger.class))))
                        .messages())
                .containsExactly(AssemblyMessage.NO_RESOURCE.message(
                        Argument.code("plugin", "acme"), Argument.code("type", AtomicInteger.class.getName())));
        assertThat(refused(EhcHub.assemble()).messages())
                .extracting(Message::key)
                .containsOnly(AssemblyMessage.NO_STORE, AssemblyMessage.NO_ADAPTER);
    }

    @Test
    void a_bundle_can_word_the_problems_of_an_assembly_too() {
        Map<String, String> texts = Map.of(AssemblyMessage.NO_PROVIDER.key(), "dim");
        EhcHub.assemble()
                .with(complete("sound"))
                .with(MessageBundle.of(Locale.of("cy"), texts))
                .open()
                .close();
        assertThat(problems(EhcHub.assemble()
                        .with(complete("sound"))
                        .with(MessageBundle.of(Locale.of("cy"), Map.of(AssemblyMessage.NO_RESOURCE.key(), "Dim.")))))
                .hasSize(2)
                .allMatch(problem -> problem.contains("has lost the argument"));
    }

    @Test
    void two_of_one_rank_are_refused_and_none_is_taken_quietly() {
        Assembly assembly = EhcHub.assemble().with(complete("sound")).with(complete("twin"));
        assertThat(problems(assembly))
                .hasSize(9)
                .allMatch(problem -> problem.contains("several adapters, from sound and twin."));
    }

    @Test
    void two_objects_of_the_host_for_one_port_are_refused() {
        Assembly assembly = EhcHub.assemble()
                .with(complete("sound"))
                .notifier(new RecordingNotifier())
                .notifier(new RecordingNotifier());
        assertThat(problems(assembly))
                .singleElement()
                .asString()
                .startsWith("The port Notifier has several adapters, from the host (");
    }

    @Test
    void the_hosts_own_object_goes_before_that_of_a_plugin() {
        try (EhcHub hub = EhcHub.assemble()
                .with(complete("sound"))
                .notifier(new RecordingNotifier())
                .open()) {
            assertThat(choice(hub, "Notifier").from()).startsWith("the host (").contains("RecordingNotifier");
            assertThat(choice(hub, "Notifier").passedOver()).containsExactly("sound");
        }
    }

    @Test
    void a_named_plugin_goes_before_one_that_is_found() throws IOException {
        try (URLClassLoader loader = declaring(FoundPlugin.class.getName());
                EhcHub hub = EhcHub.assemble()
                        .with(complete("sound"))
                        .discover(loader)
                        .open()) {
            assertThat(hub.bindings())
                    .filteredOn(choice -> choice.from().equals("sound"))
                    .hasSize(9)
                    .allMatch(choice -> choice.passedOver().equals(List.of("found")));
        }
    }

    @Test
    void a_plugin_that_is_declared_is_found() throws IOException {
        try (URLClassLoader loader = declaring(FoundPlugin.class.getName());
                EhcHub hub = EhcHub.assemble().discover(loader).open()) {
            assertThat(choice(hub, "CaseStore").from()).isEqualTo("found");
        }
    }

    @Test
    void a_plugin_that_is_named_and_found_is_asked_once() throws IOException {
        try (URLClassLoader loader = declaring(FoundPlugin.class.getName());
                EhcHub hub = EhcHub.assemble()
                        .with(new FoundPlugin())
                        .discover(loader)
                        .open()) {
            assertThat(choice(hub, "CaseStore").passedOver()).isEmpty();
        }
    }

    @Test
    void the_loader_of_the_thread_is_never_searched() throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = declaring(FoundPlugin.class.getName())) {
            thread.setContextClassLoader(loader);
            assertThat(problems(EhcHub.assemble().discover())).allMatch(problem -> problem.startsWith("No "));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void a_declared_plugin_that_cannot_be_made_is_a_problem_and_the_next_is_asked() throws IOException {
        try (URLClassLoader loader = declaring("acme.Absent", FoundPlugin.class.getName())) {
            assertThat(problems(EhcHub.assemble().discover(loader)))
                    .singleElement()
                    .asString()
                    .contains("cannot be made", "META-INF/services");
        }
    }

    @Test
    void a_plugin_that_fails_is_a_problem_that_quotes_nothing_and_keeps_the_cause() {
        Assembly assembly = EhcHub.assemble().with(complete("sound")).with(named("acme", to -> {
            throw new IllegalStateException("password=hunter2");
        }));
        AssemblyException refused = refused(assembly);
        assertThat(refused.problems()).singleElement().asString().contains("IllegalStateException");
        assertThat(refused.getMessage()).doesNotContain("hunter2");
        assertThat(refused).hasCauseExactlyInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("D8: a failure of a store is told in its own words, is the cause, and nothing false is told around it")
    void a_failure_of_a_store_is_told_in_its_own_words() {
        StorageException down = new StorageException("The database cannot be reached.");
        AssemblyException refused = refused(EhcHub.assemble().with(named("acme-store", to -> {
            throw down;
        })));
        assertThat(refused.problems())
                .containsExactly("The plugin acme-store reports: The database cannot be reached.");
        assertThat(refused).hasCause(down).hasNoSuppressedExceptions();
    }

    @Test
    @DisplayName("D8: as long as a plugin says what stands in its way, nothing is said to be missing")
    void what_a_plugin_says_of_itself_is_told_alone() {
        Assembly assembly = EhcHub.assemble()
                .with(named("acme-store", to -> to.problem("Set acme.url.").problem("Set acme.user.")));
        assertThat(problems(assembly))
                .containsExactly(
                        "The plugin acme-store reports: Set acme.url.",
                        "The plugin acme-store reports: Set acme.user.");
    }

    @Test
    void of_several_failures_the_first_is_the_cause() {
        AssemblyException refused = refused(EhcHub.assemble()
                .with(named("one", to -> {
                    throw new StorageException("one is down");
                }))
                .with(named("other", to -> {
                    throw new StorageException("other is down");
                })));
        assertThat(refused).hasRootCauseMessage("one is down");
        assertThat(refused.getSuppressed()).extracting(Throwable::getMessage).containsExactly("other is down");
    }

    @Test
    void a_class_that_is_missing_is_named() {
        Assembly assembly = EhcHub.assemble().with(named("acme", to -> {
            throw new NoClassDefFoundError("acme/Absent");
        }));
        assertThat(problems(assembly))
                .singleElement()
                .asString()
                .contains("failed with java.lang.NoClassDefFoundError: acme/Absent. Check the cause");
    }

    @Test
    @DisplayName("F9: a lambda is handed out by the type under which it was given")
    void a_lambda_of_the_host_has_the_type_under_which_it_was_given() {
        AtomicInteger used = new AtomicInteger();
        EhcHub.assemble()
                .with(complete("sound"))
                .with(named("acme", to -> to.fromHost(Runnable.class).run()))
                .hostResource(Runnable.class, used::incrementAndGet)
                .open()
                .close();
        assertThat(used).hasValue(1);
    }

    @Test
    @DisplayName("D5: the choice says how units of work lie to the host's transactions")
    void a_choice_says_how_units_of_work_lie_to_the_hosts_transactions() throws IOException {
        UnitOfWork work = new InMemoryUnitOfWork(new Memory());
        try (URLClassLoader loader = declaring(FoundPlugin.class.getName());
                EhcHub hub = EhcHub.assemble()
                        .with(named("acme", to -> to.unitOfWork(work, "joins the host's transactions")))
                        .discover(loader)
                        .open()) {
            assertThat(choice(hub, "UnitOfWork"))
                    .hasToString("UnitOfWork: acme: joins the host's transactions, passing over found");
        }
    }

    @Test
    void what_the_host_gave_is_handed_out_by_type() {
        AtomicInteger used = new AtomicInteger();
        EhcHub.assemble()
                .with(complete("sound"))
                .with(named("acme", to -> to.fromHost(AtomicInteger.class).incrementAndGet()))
                .hostResource(used)
                .hostResource(List.of())
                .open()
                .close();
        assertThat(used).hasValue(1);
    }

    @Test
    void two_resources_of_one_type_are_refused() {
        Assembly assembly = EhcHub.assemble()
                .with(complete("sound"))
                .with(named("acme", to -> to.fromHost(AtomicInteger.class)))
                .hostResource(new AtomicInteger())
                .hostResource(new AtomicInteger());
        assertThat(problems(assembly)).singleElement().asString().contains("needs one resource", "the host gave 2");
    }

    @Test
    void two_hubs_in_one_process_know_nothing_of_each_other() {
        Assembly assembly = EhcHub.assemble().with(complete("sound")).with(new InMemoryTemplateCatalogue(new Memory()));
        try (EhcHub one = assembly.open();
                EhcHub other = assembly.open()) {
            assertThat(one.casework()).isNotSameAs(other.casework());
        }
    }

    @Test
    void the_validator_of_the_host_is_taken() {
        try (EhcHub hub = EhcHub.assemble()
                .with(complete("sound"))
                .with(CommandValidator.NONE)
                .open()) {
            assertThat(choice(hub, "CommandValidator").from()).startsWith("the host (");
        }
    }

    @Test
    void plugins_have_names_and_levels_begin_at_1() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PluginInfo(" ", SpiLevel.CURRENT));
        assertThatIllegalArgumentException().isThrownBy(() -> SpiLevel.of(0));
    }

    @Test
    void a_bundle_may_word_the_messages_of_a_plugin() {
        MessageBundle own = MessageBundle.of(Locale.UK, Map.of("acme-label.stamp", "Received"));
        try (EhcHub hub = EhcHub.assemble()
                .with(complete("sound"))
                .with(named("acme", to -> to.messages(AcmeLabel.class)))
                .with(named("acme again", to -> to.messages(AcmeLabel.class)))
                .with(own)
                .open()) {
            assertThat(hub.wordings().of(new AuthorityCode("DCC")).of(AcmeLabel.STAMP))
                    .isEqualTo("Received");
        }
    }

    @Test
    void a_plugin_that_fails_is_told_without_the_messages_that_it_might_have_had() {
        MessageBundle own = MessageBundle.of(Locale.UK, Map.of("acme-label.stamp", "Received"));
        assertThat(problems(EhcHub.assemble()
                        .with(complete("sound"))
                        .with(named("acme", to -> to.problem("Set acme.url.")))
                        .with(own)))
                .containsExactly("The plugin acme reports: Set acme.url.");
    }

    @Test
    void a_bundle_that_words_the_messages_of_a_plugin_needs_that_plugin() {
        MessageBundle own = MessageBundle.of(Locale.UK, Map.of("acme-label.stamp", "Received"));
        assertThat(problems(EhcHub.assemble().with(complete("sound")).with(own)))
                .containsExactly(
                        "No message of this hub has the key acme-label.stamp (bundle en-GB). Take a key from docs/words.md, or add the plugin that has the message.");
    }

    @Test
    void a_plugin_whose_message_has_the_key_of_another_is_refused() {
        Assembly assembly = EhcHub.assemble()
                .with(complete("sound"))
                .with(named("acme", to -> to.messages(AcmeLabel.class)))
                .with(named("twin", to -> to.messages(io.github.ehckit.spi.text.AcmeLabel.class)));
        assertThat(refused(assembly))
                .hasRootCauseMessage("Two messages have the key acme-label.stamp. Rename the type of one of them.");
    }

    private URLClassLoader declaring(String... plugins) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.write(services.resolve(EhcPlugin.class.getName()), List.of(plugins));
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, EhcPlugin.class.getClassLoader());
    }

    private static PortBinding choice(EhcHub hub, String port) {
        return hub.bindings().stream()
                .filter(choice -> choice.port().equals(port))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> problems(Assembly assembly) {
        return refused(assembly).problems();
    }

    private static AssemblyException refused(Assembly assembly) {
        return catchThrowableOfType(AssemblyException.class, assembly::open);
    }
}
