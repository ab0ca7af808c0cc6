/**
 * The domain module: the law, the template, the case, the use cases and the ports.
 *
 * <p>As one module it lets a sealed root permit the chapters in other packages, so that an unhandled command or event
 * does not compile. It makes no difference to hosts on the class path. The module is open,
 * since validators and JSON libraries read records by reflection.
 */
@SuppressWarnings("NotJavadoc") // the check takes the comment of an open module for a misplaced one
open module io.github.ehckit.domain {
    requires static org.jspecify;
    requires transitive jakarta.validation;

    exports io.github.ehckit.advice;
    exports io.github.ehckit.advisory;
    exports io.github.ehckit.assessment;
    exports io.github.ehckit.casework;
    exports io.github.ehckit.casework.input;
    exports io.github.ehckit.document;
    exports io.github.ehckit.draft;
    exports io.github.ehckit.history;
    exports io.github.ehckit.message;
    exports io.github.ehckit.notification;
    exports io.github.ehckit.outcome;
    exports io.github.ehckit.people;
    exports io.github.ehckit.port;
    exports io.github.ehckit.record;
    exports io.github.ehckit.seal;
    exports io.github.ehckit.template;
    exports io.github.ehckit.template.answer;
    exports io.github.ehckit.template.notation;
    exports io.github.ehckit.timetable;
    exports io.github.ehckit.upload;
    exports io.github.ehckit.usecase;
    exports io.github.ehckit.wording;
}
