package org.lambdalab.ui.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

final class WishedLanguageTest {

    private static final I18NProvider TEXTS = new I18NProvider() {
        @Override
        public List<Locale> getProvidedLocales() {
            return List.of(Locale.ENGLISH, Locale.GERMAN, Locale.forLanguageTag("pt-BR"));
        }

        @Override
        public String getTranslation(String key, Locale locale, Object... arguments) {
            return key;
        }
    };

    private static String language(String wishes, String chosen) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
        if (!wishes.isEmpty()) {
            // As a server reads it.
            request.addHeader("Accept-Language", wishes);
            request.setPreferredLocales(Locale.LanguageRange.parse(wishes).stream()
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .toList());
        }
        request.setCookies(new Cookie("other", "de"), new Cookie(WishedLanguage.CHOSEN, chosen));
        MockFilterChain chain = new MockFilterChain();
        new WishedLanguage(TEXTS).doFilter(request, new MockHttpServletResponse(), chain);
        ServletRequest seen = Objects.requireNonNull(chain.getRequest());
        Locale language = seen.getLocale();
        assertThat(seen.getLocales().nextElement()).isEqualTo(language);
        return language.toLanguageTag();
    }

    @ParameterizedTest
    @CsvSource({
        "de, de",
        "'de-AT,de;q=0.9,en;q=0.8', de",
        "'fr,de;q=0.9,en;q=0.8', de",
        "'en-GB,de;q=0.9', en",
        "'pt-BR,de;q=0.9', pt-BR",
        "fr, en",
        "'', en"
    })
    void theBrowsersBestWishThatThereIs(String wishes, String language) throws Exception {
        assertThat(language(wishes, "")).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"en, de, de", "de, en, en", "de, fr, de", "de, '?;DROP', de", "'', de, de"})
    void aChoiceGoesBeforeIt(String wishes, String chosen, String language) throws Exception {
        assertThat(language(wishes, chosen)).isEqualTo(language);
    }

    @Test
    void withoutAnyTheLanguageOfTheMachineDoesNotMatter() throws Exception {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(language("", "")).isEqualTo("en");
        } finally {
            Locale.setDefault(before);
        }
    }
}
