package io.github.ehckit.spi.journey;

import io.github.ehckit.port.AdviceStore;
import io.github.ehckit.port.AttachmentStore;
import io.github.ehckit.port.ByteStore;
import io.github.ehckit.port.CaseStore;
import io.github.ehckit.port.Outbox;
import io.github.ehckit.port.StorageException;
import io.github.ehckit.spi.Assembly;
import io.github.ehckit.spi.memory.InMemoryAdviceStore;
import io.github.ehckit.spi.memory.InMemoryAttachmentStore;
import io.github.ehckit.spi.memory.InMemoryByteStore;
import io.github.ehckit.spi.memory.InMemoryCaseStore;
import io.github.ehckit.spi.memory.InMemoryOutbox;
import io.github.ehckit.spi.memory.InMemoryTemplateCatalogue;
import io.github.ehckit.spi.memory.InMemoryUnitOfWork;
import io.github.ehckit.spi.memory.Memory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Stores in memory, of which one call or another goes wrong until it is mended. */
final class FaultyStores {
    private final Memory memory = new Memory();
    private final Map<String, Fault> faults = new HashMap<>();
    final AdviceStore advice = faulty(AdviceStore.class, new InMemoryAdviceStore(memory));
    final CaseStore cases = faulty(CaseStore.class, new InMemoryCaseStore(memory));

    /** What a store does in the place of a call. */
    interface Fault {
        Object instead(Call sound) throws Throwable;
    }

    /** The call as a sound store makes it. */
    interface Call {
        Object make() throws Throwable;
    }

    /** Gives these stores to a hub. */
    Assembly in(Assembly hub) {
        return hub.with(cases)
                .with(advice)
                .with(faulty(AttachmentStore.class, new InMemoryAttachmentStore(memory)))
                .with(faulty(ByteStore.class, new InMemoryByteStore()))
                .with(faulty(Outbox.class, new InMemoryOutbox(memory)))
                .with(new InMemoryUnitOfWork(memory))
                .with(new InMemoryTemplateCatalogue(memory));
    }

    /** Breaks a method of a port, which is named as {@code AdviceStore.find}. */
    void with(String method, Fault fault) {
        faults.put(method, fault);
    }

    /** Lets a method fail for some calls; sound again after them. */
    void failing(String method, int calls) {
        AtomicInteger left = new AtomicInteger(calls);
        with(method, sound -> {
            if (left.getAndDecrement() > 0) {
                throw new StorageException("The disk is full.");
            }
            return sound.make();
        });
    }

    void mend(String method) {
        faults.remove(method);
    }

    private <P> P faulty(Class<P> port, P sound) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, (proxy, method, values) -> {
                    Fault fault = faults.getOrDefault(port.getSimpleName() + "." + method.getName(), Call::make);
                    return fault.instead(() -> call(sound, method, values));
                }));
    }

    private static Object call(Object sound, Method method, Object[] values) throws Throwable {
        try {
            return method.invoke(sound, values);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
