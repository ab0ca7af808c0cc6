package io.github.ehckit.casework;

import jakarta.validation.Valid;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Stream;

/** The components of a record that can be faulted, each as the path of components that leads to it. */
final class FaultableComponents {
    private FaultableComponents() {}

    static Stream<List<RecordComponent>> of(Class<?> record) {
        return of(List.of(), record).filter(path -> !path.getLast().getType().isPrimitive());
    }

    /** Lists every component, whether or not it can be faulted. */
    static Stream<RecordComponent> all(Class<?> record) {
        return of(List.of(), record).map(List::getLast);
    }

    private static Stream<List<RecordComponent>> of(List<RecordComponent> path, Class<?> kind) {
        return EveryCommand.leavesOf(kind)
                .filter(Class::isRecord)
                .flatMap(record -> Stream.of(record.getRecordComponents()))
                .flatMap(component -> {
                    List<RecordComponent> here =
                            Stream.concat(path.stream(), Stream.of(component)).toList();
                    return Stream.concat(Stream.of(here), within(here, component));
                });
    }

    private static Stream<List<RecordComponent>> within(List<RecordComponent> here, RecordComponent component) {
        Type type = component.getGenericType();
        if (type instanceof ParameterizedType held && held.getActualTypeArguments()[0] instanceof Class<?> inner) {
            return of(here, inner);
        }
        return component.getAccessor().isAnnotationPresent(Valid.class) && type instanceof Class<?> inner
                ? of(here, inner)
                : Stream.empty();
    }
}
