package io.github.ehckit.example.forms;

import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;

/** The sentences of the program. */
enum FormsMessage implements MessageKey {
    WHOLE_TEMPLATE("the whole template"),
    UNREADABLE("The file cannot be read. Check its name, and that you may open it."),
    UNWRITABLE("The answer cannot be written to standard output. Check where it goes, and try again."),
    FAULTS("Number of faults: {count}. Correct them and check again."),
    OLDER_TEMPLATE_NEEDED(
            "Drafts on `{older}` were not checked, since its file is missing. Add the file to the command."),
    PUBLISHABLE("You can publish ‘{title}’ ({template}). Sections: {sections}, of which areas of need: {areas}.");

    private final String english;

    FormsMessage(String english) {
        this.english = english;
    }

    @Override
    public Audience audience() {
        return Audience.TEMPLATE_AUTHOR;
    }

    @Override
    public String english() {
        return english;
    }
}
