package org.lambdalab.lessons;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.UrlSanitizer;

/**
 * Markdown to HTML that is safe to show, whoever wrote it: what is HTML in it is shown as it is written, links lead to the
 * web or within the app, and there are no pictures, which would be fetched from elsewhere.
 */
final class Markup {

    /** Deeper than anybody writes; what is deeper stays text. */
    private static final int DEEPEST = 20;

    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private static final Pattern SCHEME = Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Pattern WEB = Pattern.compile("^https?://.*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new Links())
            .percentEncodeUrls(true)
            .build();

    private Markup() {}

    static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    /** The HTML of some blocks, which leave their document; what may not stand in them is named. */
    static String html(List<Node> blocks, int firstLine, Faults faults) {
        Document part = new Document();
        blocks.forEach(part::appendChild);
        part.accept(new Refusals(firstLine, faults));
        return RENDERER.render(part).strip();
    }

    /** Of a text that stands in one place of a file. */
    static String html(String markdown, int line, Faults faults) {
        Node document = parse(markdown);
        document.accept(new Refusals(line, faults));
        return RENDERER.render(document).strip();
    }

    /** Of one line, without a paragraph around it. */
    static String inline(String markdown, int line, Faults faults) {
        String html = html(markdown, line, faults);
        String inner = html.startsWith("<p>") && html.endsWith("</p>") ? html.substring(3, html.length() - 4) : html;
        return inner.contains("<p>") ? html : inner;
    }

    /** The line of a block, counted from that of the text's first. */
    static int line(Node node, int firstLine) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? firstLine : firstLine + spans.getFirst().getLineIndex();
    }

    private static boolean isAllowed(String url) {
        String plain = url.strip();
        return !plain.startsWith("//")
                && !plain.startsWith("\\")
                && (!SCHEME.matcher(plain).matches() || WEB.matcher(plain).matches());
    }

    private static final class Links implements UrlSanitizer {

        @Override
        public String sanitizeLinkUrl(String url) {
            return isAllowed(url) ? url : "";
        }

        @Override
        public String sanitizeImageUrl(String url) {
            return "";
        }
    }

    /** Names what is not shown. */
    private static final class Refusals extends AbstractVisitor {

        private final int firstLine;
        private final Faults faults;

        Refusals(int firstLine, Faults faults) {
            this.firstLine = firstLine;
            this.faults = faults;
        }

        @Override
        public void visit(Link link) {
            if (!isAllowed(link.getDestination())) {
                faults.add(
                        line(link, firstLine),
                        0,
                        String.format(
                                Locale.ROOT,
                                "a link may lead to http, https or within the app, not to \"%s\"",
                                link.getDestination()));
            }
            visitChildren(link);
        }

        @Override
        public void visit(Image image) {
            faults.add(line(image, firstLine), 0, "pictures cannot be included: the screen beside the text is live");
        }

        @Override
        public void visit(Heading heading) {
            if (heading.getLevel() < 3) {
                faults.add(line(heading, firstLine), 0, "within a step, headings begin with ###");
            }
            visitChildren(heading);
        }
    }

    /** Whether a block is a heading that begins a step. */
    static boolean beginsStep(Node block) {
        return block instanceof Heading heading && heading.getLevel() == 2 && block.getParent() instanceof Document;
    }

    /** The plain text of a heading. */
    static String text(Block block) {
        StringBuilder text = new StringBuilder();
        block.accept(new AbstractVisitor() {
            @Override
            public void visit(org.commonmark.node.Text part) {
                text.append(part.getLiteral());
            }

            @Override
            public void visit(org.commonmark.node.Code part) {
                text.append(part.getLiteral());
            }
        });
        return text.toString().strip();
    }
}
