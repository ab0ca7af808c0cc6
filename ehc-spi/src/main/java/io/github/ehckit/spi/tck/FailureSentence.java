package io.github.ehckit.spi.tck;

import java.lang.reflect.Method;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/**
 * The JUnit extension that puts the sentence of {@link IfThisFails} before the message of any failure of a contract
 * test.
 */
final class FailureSentence implements InvocationInterceptor {

    @Override
    public void interceptTestMethod(
            Invocation<Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        told(test, context);
    }

    @Override
    public <T> T interceptTestFactoryMethod(
            Invocation<T> factory, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        return told(factory, context);
    }

    @Override
    public void interceptDynamicTest(
            Invocation<Void> test, DynamicTestInvocationContext dynamic, ExtensionContext context) throws Throwable {
        told(test, context);
    }

    /** Puts the sentence before all failures but a test that is abandoned on an assumption, and an error of the machine. */
    private static <T> T told(Invocation<T> test, ExtensionContext context) throws Throwable {
        try {
            return test.proceed();
        } catch (TestAbortedException | VirtualMachineError passedOn) {
            throw passedOn;
        } catch (AssertionFailedError failure) {
            throw compared(sentence(context) + failure.getMessage(), failure);
        } catch (Throwable failure) {
            throw new AssertionFailedError(sentence(context) + failure, failure);
        }
    }

    /** Keeps the two values, which development environments show side by side. */
    private static AssertionFailedError compared(String message, AssertionFailedError failure) {
        return failure.isExpectedDefined() && failure.isActualDefined()
                ? new AssertionFailedError(message, failure.getExpected(), failure.getActual(), failure)
                : new AssertionFailedError(message, failure);
    }

    private static String sentence(ExtensionContext context) {
        return Stream.iterate(
                        Optional.of(context), Optional::isPresent, inner -> inner.flatMap(ExtensionContext::getParent))
                .flatMap(Optional::stream)
                .flatMap(around -> around.getTestMethod().stream())
                .findFirst()
                .map(FailureSentence::of)
                .orElseThrow();
    }

    /**
     * Returns the rule with its sentence, as in {@code CS2: If this fails, committing to a case that does not exist
     * creates it.}
     */
    static String of(Method rule) {
        return "%s: If this fails, %s%n"
                .formatted(
                        rule.getName().substring(0, rule.getName().indexOf('_')),
                        rule.getAnnotation(IfThisFails.class).value());
    }
}
