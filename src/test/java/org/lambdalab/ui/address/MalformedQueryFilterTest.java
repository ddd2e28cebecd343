package org.lambdalab.ui.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

final class MalformedQueryFilterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "degree=9",
                "x=Gr%C3%B6%C3%9Fe&y=a+b",
                "degree",
                "&&",
                "x=a=b",
                "x=%25",
                "x=%20%00",
                "x=amp;",
                "amplitude=1"
            })
    void whatCanBeDecodedStaysAsItIs(String query) {
        assertThat(MalformedQueryFilter.mend(query)).isEqualTo(query);
    }

    @ParameterizedTest
    @CsvSource({
        "degree=3&x=Gr%C3, degree=3&x=Gr%EF%BF%BD",
        "degree=3&x=100%, degree=3&x=100%25",
        "x=%zz&degree=3, x=%25zz&degree=3",
        "x=%C, x=%25C",
        "=3&degree=4, degree=4",
        "%F0=1, %EF%BF%BD=1",
        "x=a+%, x=a+%25",
        "degree=9&amp;lambda=0.1, degree=9&lambda=0.1",
        "degree=9&amp%3Blambda=0.1, degree=9&lambda=0.1",
        "degree=9&amp;amp;lambda=0.1&amp;seed=%, degree=9&lambda=0.1&seed=%25"
    })
    void whatCannotIsReplaced(String query, String mended) {
        assertThat(MalformedQueryFilter.mend(query)).isEqualTo(mended);
        assertThat(MalformedQueryFilter.mend(mended)).isEqualTo(mended);
        assertThat(URLDecoder.decode(mended, StandardCharsets.UTF_8)).isNotEmpty();
    }

    @Test
    void theBrowserIsSentOnWithinThisHost() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "//elsewhere.org/");
        request.setQueryString("degree=%");
        MockHttpServletResponse response = new MockHttpServletResponse();
        new MalformedQueryFilter().doFilter(request, response, new MockFilterChain());
        assertThat(response.getStatus()).isEqualTo(302);
        assertThat(response.getHeader("Location")).isEqualTo("/elsewhere.org/?degree=%25");
    }
}
