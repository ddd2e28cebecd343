package org.lambdalab.ui.address;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends a browser whose query cannot be decoded, such as that of a link cut off within an escape, or has the ampersands
 * of HTML, on to the nearest one that can be read: the screen then says which part it did not understand, where the server would show an error page.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class MalformedQueryFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String query = request.getQueryString();
        String mended = query == null || !request.getMethod().equals("GET") ? query : mend(query);
        if (mended == null || mended.equals(query)) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_FOUND);
            // Two slashes would lead to another host.
            response.setHeader("Location", request.getRequestURI().replaceFirst("^/+", "/") + "?" + mended);
        }
    }

    /** The query as it is if it can be read; otherwise with what cannot be replaced, and without nameless values. */
    static String mend(String query) {
        // A link copied out of the source of a page has its ampersands written as there.
        return Arrays.stream(query.split("&(?:amp(?:;|%3[Bb]))*", -1))
                .filter(pair -> !pair.startsWith("="))
                .map(pair -> Arrays.stream(pair.split("=", 2))
                        .map(MalformedQueryFilter::mendPart)
                        .collect(Collectors.joining("=")))
                .collect(Collectors.joining("&"));
    }

    private static String mendPart(String part) {
        String decoded = decode(part);
        return decoded.indexOf('\uFFFD') < 0 && isEscaped(part)
                ? part
                : URLEncoder.encode(decoded, StandardCharsets.UTF_8);
    }

    private static boolean isEscaped(String part) {
        return part.replaceAll("%\\p{XDigit}{2}", "").indexOf('%') < 0;
    }

    /** A percent sign that escapes nothing stands for itself, and bytes that are no UTF-8 for the sign of the unknown. */
    private static String decode(String part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] raw = part.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < raw.length; i++) {
            if (raw[i] == '%' && i + 2 < raw.length && isHex(raw[i + 1], raw[i + 2])) {
                bytes.write(Integer.parseInt(new String(raw, i + 1, 2, StandardCharsets.US_ASCII), 16));
                i += 2;
            } else {
                bytes.write(raw[i] == '+' ? ' ' : raw[i]);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static boolean isHex(byte first, byte second) {
        return Character.digit(first, 16) >= 0 && Character.digit(second, 16) >= 0;
    }
}
