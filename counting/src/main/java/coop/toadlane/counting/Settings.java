package coop.toadlane.counting;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Values of settings as they are typed: {@code add1u} for {@code ADD1U}. */
final class Settings {

    private Settings() {}

    static <E extends Enum<E>> E value(Class<E> type, String setting, String word) {
        for (var value : type.getEnumConstants()) if (ResultJson.word(value).equals(word)) return value;
        var words = Arrays.stream(type.getEnumConstants()).map(ResultJson::word).collect(Collectors.joining(", "));
        throw new IllegalArgumentException("--" + setting + " is one of " + words + ", not " + word);
    }
}
