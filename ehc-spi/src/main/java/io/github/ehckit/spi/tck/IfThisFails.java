package io.github.ehckit.spi.tck;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** The meaning of a failure of one contract test, with which the message of the failure begins. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@ExtendWith(FailureSentence.class)
public @interface IfThisFails {

    /** Returns the rest of the sentence "If this fails, …": the fault of the adapter, in plain words. */
    String value();
}
