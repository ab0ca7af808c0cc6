package io.github.ehckit.advisory;

import io.github.ehckit.template.Block;
import java.util.Set;

/** The kind of a part of an area of need, recognised by the stable codes of the guide's template. */
enum AreaPartKind {
    NEED("need", "needs"),
    OUTCOME("outcome", "outcomes"),
    STEP("step", "steps"),
    PROVISION("provision", "provisions"),
    ADULTHOOD("preparingForAdulthood");

    private final Set<String> codes;

    AreaPartKind(String... codes) {
        this.codes = Set.of(codes);
    }

    boolean names(Block block) {
        return codes.contains(block.code());
    }
}
