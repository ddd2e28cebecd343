package org.lambdalab.ui.language;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.SequencedMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The texts of every language that has a file. What one of them lacks is said in English, whatever the language of the
 * machine is; and numbers look the same in all of them, as they do in formulas.
 */
@Component
final class Translations implements I18NProvider {

    private static final String ORIGINAL = "translations.properties";
    private static final String BEFORE_LANGUAGE = "translations_";
    private static final String BEHIND_LANGUAGE = ".properties";

    private final SequencedMap<Locale, Properties> texts;

    @Autowired
    Translations() {
        this(files());
    }

    /** @param texts English first, which speaks to whom no other does */
    Translations(SequencedMap<Locale, Properties> texts) {
        this.texts = new LinkedHashMap<>(texts);
    }

    private static SequencedMap<Locale, Properties> files() {
        try {
            SequencedMap<Locale, Properties> texts = new LinkedHashMap<>();
            PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();
            texts.put(Locale.ENGLISH, read(files.getResource("classpath:vaadin-i18n/" + ORIGINAL)));
            String others = "classpath:vaadin-i18n/" + BEFORE_LANGUAGE + "*" + BEHIND_LANGUAGE;
            for (Resource file : files.getResources(others)) {
                texts.put(language(String.valueOf(file.getFilename())), read(file));
            }
            return texts;
        } catch (IOException broken) {
            throw new UncheckedIOException("the texts of the app cannot be read", broken);
        }
    }

    private static Locale language(String file) {
        String tag = file.substring(BEFORE_LANGUAGE.length(), file.length() - BEHIND_LANGUAGE.length());
        return Locale.forLanguageTag(tag.replace('_', '-'));
    }

    private static Properties read(Resource file) throws IOException {
        Properties texts = new Properties();
        texts.load(new StringReader(file.getContentAsString(StandardCharsets.UTF_8)));
        return texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.copyOf(texts.keySet());
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        String original = texts.firstEntry().getValue().getProperty(key, "!" + key);
        String text = texts.getOrDefault(locale, new Properties()).getProperty(key, original);
        return arguments.length == 0 ? text : new MessageFormat(text, Locale.ENGLISH).format(arguments);
    }
}
