package io.github.ehckit.people;

/**
 * A local authority as it presents itself.
 *
 * @param code by which its data is kept
 * @param name such as {@code Derbyshire County Council}
 * @param contact where people turn to for support: one line, such as an e-mail address
 */
public record Authority(AuthorityCode code, String name, String contact) {}
