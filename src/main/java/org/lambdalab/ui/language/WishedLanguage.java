package org.lambdalab.ui.language;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a request tell one language, of those that have texts: the one that was chosen, else the one that the browser
 * likes best, else English. (By itself, a request of no wish would tell the language of the machine.)
 */
@Component
class WishedLanguage extends OncePerRequestFilter {

    /** The cookie of a choice; as its value a tag such as "de". */
    static final String CHOSEN = "language";

    private final I18NProvider texts;

    WishedLanguage(I18NProvider texts) {
        this.texts = texts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Wish(request, language(request)), response);
    }

    /** A page that tells of an error has a language too. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private Locale language(HttpServletRequest request) {
        List<Locale> provided = texts.getProvidedLocales();
        List<Locale.LanguageRange> wishes = Stream.concat(chosen(request), liked(request))
                .map(wish -> new Locale.LanguageRange(wish.toLanguageTag()))
                .toList();
        return Objects.requireNonNullElse(Locale.lookup(wishes, provided), provided.getFirst());
    }

    private static Stream<Locale> chosen(HttpServletRequest request) {
        return Arrays.stream(Objects.requireNonNullElse(request.getCookies(), new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(CHOSEN))
                .map(cookie -> Locale.forLanguageTag(cookie.getValue()));
    }

    private static Stream<Locale> liked(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Stream.empty()
                : Collections.list(request.getLocales()).stream();
    }

    private static final class Wish extends HttpServletRequestWrapper {

        private final Locale language;

        Wish(HttpServletRequest request, Locale language) {
            super(request);
            this.language = language;
        }

        @Override
        public Locale getLocale() {
            return language;
        }

        @Override
        public Enumeration<Locale> getLocales() {
            return Collections.enumeration(List.of(language));
        }
    }
}
