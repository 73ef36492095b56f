package coop.toadlane.record;

import coop.toadlane.ui.Money;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Canonical JSON (RFC 8785): what says the same has the same bytes, and so the same hash. */
final class Json {

    /** Numbers of JSON are doubles; a whole number beyond this would lose its last digits and is written as text. */
    private static final long LARGEST_EXACT = (1L << 53) - 1;

    private static final JsonMapper STRICT = JsonMapper.builder()
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .build();

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    static byte[] canonical(JsonNode node) {
        return canonical(STRICT.writeValueAsString(node));
    }

    static String text(JsonNode node) {
        return new String(canonical(node), StandardCharsets.UTF_8);
    }

    static byte[] canonical(String json) {
        try {
            return utf8(new JsonCanonicalizer(json).getEncodedString());
        } catch (IOException e) {
            throw new IllegalArgumentException("Has no canonical form: " + e.getMessage(), e);
        }
    }

    /** The object that these bytes say, or nothing if they are not its canonical form. */
    static Optional<ObjectNode> read(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return STRICT.readTree(text) instanceof ObjectNode object && Arrays.equals(canonical(text), bytes)
                ? Optional.of(object) : Optional.empty();
        } catch (CharacterCodingException | JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** An object that was canonical when it was stored. */
    static ObjectNode parse(String canonical) {
        return (ObjectNode) STRICT.readTree(canonical);
    }

    static JsonNode of(@Nullable Object value) {
        var make = JsonNodeFactory.instance;
        return switch (value) {
            case null -> make.nullNode();
            case JsonNode node -> node;
            case Boolean yes -> make.booleanNode(yes);
            case Integer number -> make.numberNode(number);
            case Short number -> make.numberNode(number);
            case Long number when Math.abs(number) <= LARGEST_EXACT -> make.numberNode(number);
            case Money money -> object().put("currency", money.currency()).set("amount", of(money.minor()));
            case Map<?, ?> map -> {
                var object = object();
                map.forEach((name, inner) -> object.set(name.toString(), of(inner)));
                yield object;
            }
            case Iterable<?> several -> {
                var array = make.arrayNode();
                several.forEach(inner -> array.add(of(inner)));
                yield array;
            }
            default -> make.stringNode(value.toString());
        };
    }

    /** What a search can find in it: its texts and numbers, without ids and paths. */
    static String words(JsonNode node) {
        if (node.isContainer()) return node.valueStream().map(Json::words).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
        var text = node.asString();
        return text.startsWith("/") || ID.matcher(text).matches() ? "" : text;
    }

    /** Half of a surrogate pair is no character; the library would write a question mark for it. */
    private static byte[] utf8(String text) throws CharacterCodingException {
        var buffer = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        return Arrays.copyOf(buffer.array(), buffer.limit());
    }
}
