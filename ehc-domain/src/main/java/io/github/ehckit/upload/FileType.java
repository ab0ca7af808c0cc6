package io.github.ehckit.upload;

import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The types of file that an authority may accept (P10). Every other type is refused. */
public enum FileType implements MessageKey {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    HEIC("image/heic", "heic", "heif"),
    MP4("video/mp4", "mp4", "m4v"),
    MOV("video/quicktime", "mov"),
    TEXT("text/plain", "txt");

    private final String mediaType;
    private final List<String> extensions;

    FileType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    /** Finds the type with an extension, in lower case and without its dot. */
    static Optional<FileType> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(type -> type.extensions.contains(extension))
                .findFirst();
    }

    @Override
    public Audience audience() {
        return Audience.CONTRIBUTOR;
    }

    @Override
    public String english() {
        return this == TEXT ? "plain text" : name();
    }

    /** Returns the media type for downloads, without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** Returns the extensions in lower case and without a dot; the usual one first. */
    public List<String> extensions() {
        return extensions;
    }

    /** Answers whether it is a type of video. */
    public boolean video() {
        return this == MP4 || this == MOV;
    }

    /** Answers whether it is a type of photograph, as cameras and telephones take them. */
    public boolean photograph() {
        return this == PNG || this == JPEG || this == HEIC;
    }
}
