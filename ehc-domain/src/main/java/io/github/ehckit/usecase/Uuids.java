package io.github.ehckit.usecase;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** The source of UUIDs of version 7 (RFC 9562): the moment in milliseconds, then 74 random bits. */
final class Uuids {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private Uuids() {}

    static UUID version7(Instant at) {
        long most = at.toEpochMilli() << 16 | VERSION_7 | RANDOM.nextInt(1 << 12);
        long least = VARIANT | RANDOM.nextLong() >>> 2;
        return new UUID(most, least);
    }
}
