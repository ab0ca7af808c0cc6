package io.github.ehckit.message;

/** The people for whom a message is written. */
public enum Audience {
    /** The child's parent or the young person, and all other parties to a case. */
    FAMILY,
    /** Professionals who give advice, and the managers of their teams. */
    CONTRIBUTOR,
    /** Officers of the local authority. They get the law cited. */
    OFFICER,
    /** Authors of advice templates. */
    TEMPLATE_AUTHOR,
    /** Developers of a host, of an adapter or of a plug-in. */
    DEVELOPER
}
