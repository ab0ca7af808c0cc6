package io.github.ehckit.persistence;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.core.Version;
import tools.jackson.core.util.VersionUtil;
import tools.jackson.databind.cfg.PackageVersion;

/**
 * The check that Jackson finds its annotations, which are those of Jackson 2: version 2.20 or newer for Jackson 3.0,
 * 2.21 or newer for 3.1. Without it, a host with older ones would fail at the first value written.
 */
final class JacksonCheck {
    /** The minor version of the annotations for Jackson 3.0; each later version of Jackson needs the next one. */
    private static final int WITH_JACKSON_3_0 = 20;

    private JacksonCheck() {}

    private record Sample(Optional<String> text, Instant moment) {}

    /**
     * Names the version that is too old, the version needed, and the remedy; empty if a value can be written and read.
     */
    static Optional<String> fault() {
        try {
            Json.read(Json.write(new Sample(Optional.empty(), Instant.EPOCH)), Sample.class);
            return Optional.empty();
        } catch (LinkageError unfit) {
            return Optional.of(words(unfit));
        }
    }

    private static String words(LinkageError unfit) {
        Version jackson = PackageVersion.VERSION;
        Version needed = new Version(2, WITH_JACKSON_3_0 + jackson.getMinorVersion(), 0, null, null, null);
        Optional<String> found =
                Optional.ofNullable(JsonProperty.class.getPackage().getImplementationVersion());
        if (found.map(JacksonCheck::version)
                .filter(version -> version.compareTo(needed) >= 0)
                .isPresent()) {
            throw unfit;
        }
        return "Version %2$s of jackson-databind needs jackson-annotations 2.%1$d or newer, and this is %3$s. Raise the version of com.fasterxml.jackson.core:jackson-annotations."
                .formatted(needed.getMinorVersion(), jackson, found.orElse("older"));
    }

    private static Version version(String text) {
        return VersionUtil.parseVersion(text, null, null);
    }
}
