package coop.toadlane.operations;

import com.fasterxml.jackson.annotation.JsonValue;
import coop.toadlane.ui.Sentence;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** What our records look like as JSON, in the words of JSON Schema 2020-12. Those with a name are described once. */
final class Schemas {

    private static final Map<Class<?>, Map<String, Object>> SIMPLE = Map.ofEntries(
        Map.entry(String.class, text()), Map.entry(Sentence.class, text()), Map.entry(Class.class, text()),
        Map.entry(UUID.class, text("uuid")), Map.entry(LocalDate.class, text("date")), Map.entry(Instant.class, text("date-time")),
        Map.entry(boolean.class, Map.of("type", "boolean")), Map.entry(Boolean.class, Map.of("type", "boolean")),
        Map.entry(int.class, number("int32")), Map.entry(Integer.class, number("int32")),
        Map.entry(long.class, number("int64")), Map.entry(Long.class, number("int64")),
        Map.entry(double.class, Map.of("type", "number")), Map.entry(byte[].class, text("byte")));

    private final Map<String, Object> named = new TreeMap<>();

    Map<String, Object> named() {
        return named;
    }

    Map<String, Object> of(Type type) {
        return of(type, Map.of());
    }

    private Map<String, Object> of(Type type, Map<String, Type> variables) {
        return switch (type) {
            case Class<?> plain -> of(plain, plain, variables);
            case ParameterizedType generic when generic.getRawType() instanceof Class<?> raw -> of(raw, generic, variables);
            case TypeVariable<?> variable when variables.containsKey(variable.getName()) -> of(variables.get(variable.getName()));
            default -> Map.of();
        };
    }

    private Map<String, Object> of(Class<?> raw, Type type, Map<String, Type> variables) {
        if (SIMPLE.containsKey(raw)) return SIMPLE.get(raw);
        if (raw.isEnum()) return Map.of("type", "string", "enum", Arrays.stream(raw.getEnumConstants()).map(Object::toString).toList());
        if (raw == Optional.class) return Map.of("anyOf", List.of(of(argument(type, 0), variables), Map.of("type", "null")));
        if (Collection.class.isAssignableFrom(raw)) return Map.of("type", "array", "items", of(argument(type, 0), variables));
        if (Map.class.isAssignableFrom(raw))
            return Map.of("type", "object", "additionalProperties", of(argument(type, 1), variables));
        if (raw.isRecord()) return record(raw, type, variables);
        if (raw.isSealed())
            return Map.of("anyOf", Arrays.stream(raw.getPermittedSubclasses()).map(this::of).toList());
        return Map.of();
    }

    /** A generic record is described where it stands; any other by reference, and the first time also by name. */
    private Map<String, Object> record(Class<?> raw, Type type, Map<String, Type> variables) {
        var only = raw.getRecordComponents().length == 1 ? raw.getRecordComponents()[0] : null;
        if (only != null && only.getAccessor().isAnnotationPresent(JsonValue.class)) return of(only.getGenericType());
        if (type instanceof ParameterizedType generic) return object(raw, bound(raw, generic, variables));
        var name = nameOf(raw);
        if (!named.containsKey(name)) {
            named.put(name, Map.of());
            named.put(name, object(raw, Map.of()));
        }
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    private Map<String, Object> object(Class<?> raw, Map<String, Type> variables) {
        var properties = new LinkedHashMap<String, Object>();
        for (var component : raw.getRecordComponents())
            properties.put(component.getName(), of(component.getGenericType(), variables));
        var names = Arrays.stream(raw.getRecordComponents()).map(RecordComponent::getName).toList();
        return Map.of("type", "object", "properties", properties, "required", names);
    }

    private static Map<String, Type> bound(Class<?> raw, ParameterizedType generic, Map<String, Type> outer) {
        var bound = new LinkedHashMap<String, Type>();
        for (var i = 0; i < raw.getTypeParameters().length; i++) {
            var argument = generic.getActualTypeArguments()[i];
            bound.put(raw.getTypeParameters()[i].getName(), argument instanceof TypeVariable<?> v ? outer.get(v.getName()) : argument);
        }
        return bound;
    }

    private static Type argument(Type type, int index) {
        return type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[index] : Object.class;
    }

    /** {@code membership.Card}, and {@code ledger.Journal.Month} for one that is inside another. */
    static String nameOf(Class<?> type) {
        return type.getCanonicalName().substring("coop.toadlane.".length());
    }

    private static Map<String, Object> text() {
        return Map.of("type", "string");
    }

    private static Map<String, Object> text(String format) {
        return Map.of("type", "string", "format", format);
    }

    private static Map<String, Object> number(String format) {
        return Map.of("type", "integer", "format", format);
    }
}
