package coop.toadlane.ui;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All words of the program, {@code words/MODULE[_LANGUAGE].properties}, as ICU messages. */
@Component
public class Dictionary {

    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH, Locale.of("es"));

    /** English, longer and with accents on every letter: what stays plain on a page was hard-wired. */
    public static final Locale PSEUDO = Locale.forLanguageTag("en-XA");

    private final Map<Locale, Map<String, String>> patterns = new HashMap<>();
    private final Map<Locale, Map<String, MessageFormat>> formats = new ConcurrentHashMap<>();
    private final Map<Locale, LocalizedNumberFormatter> numbers = new ConcurrentHashMap<>();

    Dictionary() throws IOException {
        LANGUAGES.forEach(language -> patterns.put(language, new HashMap<>()));
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:words/*.properties")) read(file);
        var pseudo = new HashMap<String, String>();
        patterns.get(Locale.ENGLISH).forEach((key, pattern) -> pseudo.put(key, Pseudo.of(pattern)));
        patterns.put(PSEUDO, pseudo);
    }

    Map<String, String> patterns(Locale language) {
        return patterns.get(language);
    }

    boolean knows(String key) {
        return patterns.get(Locale.ENGLISH).containsKey(key);
    }

    String say(Locale language, String key, Object... arguments) {
        var pattern = pattern(language, key);
        if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) return pattern;
        var format = format(language, key, pattern);
        synchronized (format) {
            return format.format(arguments);
        }
    }

    LocalizedNumberFormatter numbers(Locale language) {
        return numbers.computeIfAbsent(language,
            locale -> NumberFormatter.withLocale(locale).grouping(NumberFormatter.GroupingStrategy.ON_ALIGNED));
    }

    String tell(Locale language, String key, Function<String, Object> named) {
        var format = format(language, key, pattern(language, key));
        var arguments = new HashMap<String, Object>();
        for (var name : format.getArgumentNames()) arguments.put(name, named.apply(name));
        synchronized (format) {
            return format.format(arguments, new StringBuffer(), null).toString();
        }
    }

    private String pattern(Locale language, String key) {
        var pattern = patterns.get(language).get(key);
        if (pattern == null) throw new IllegalArgumentException("No words for " + key + " in " + language);
        return pattern;
    }

    /** One for all readers, each in turn: what it learns of plurals and numbers costs far more than the wait. */
    private MessageFormat format(Locale language, String key, String pattern) {
        return formats.computeIfAbsent(language, _ -> new ConcurrentHashMap<>())
            .computeIfAbsent(key, _ -> new MessageFormat(pattern, language));
    }

    private void read(Resource file) {
        var name = file.getFilename().replace(".properties", "");
        var language = name.contains("_") ? Locale.of(name.substring(name.indexOf('_') + 1)) : Locale.ENGLISH;
        var words = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
        words.forEach((key, pattern) -> patterns.get(language).put((String) key, (String) pattern));
    }
}
