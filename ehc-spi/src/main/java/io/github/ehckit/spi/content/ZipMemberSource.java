package io.github.ehckit.spi.content;

import io.github.ehckit.upload.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/**
 * A source of the unpacked content of a ZIP member, once that is known to be whole.
 *
 * @param zip that it is in
 * @param data where its packed bytes begin
 */
record ZipMemberSource(Source zip, ZipMember member, long data) implements Source {
    @Override
    public long bytes() {
        return member.unpacked();
    }

    @Override
    public InputStream open() throws IOException {
        InputStream in = zip.open();
        in.skipNBytes(data);
        return new SequenceInputStream(Unpacked.of(member, in), in);
    }
}
