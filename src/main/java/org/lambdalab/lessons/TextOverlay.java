package org.lambdalab.lessons;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Lays the texts of a translation over the fields that they belong to, before these are read. So the reader knows
 * nothing of languages, whatever it reads; and a text keeps the line that it has in its own file, where a fault in it is
 * looked for.
 */
final class TextOverlay {

    /** The fields that are read by students or teachers, with all that is in them. All else is the same in every language. */
    static final Set<String> TEXTS = Set.of("title", "text", "options", "otherwise", "done", "hints", "notes");

    private final Faults faults;

    TextOverlay(Faults faults) {
        this.faults = faults;
    }

    /** The fields as they are, with these texts in their places. */
    Fields over(Fields original, Fields translation) {
        return new Fields(
                new Place(translation, original.firstLine()).over(original.tree(), translation.tree(), false),
                original.firstLine(),
                faults);
    }

    /** Where a translation stands, and where it goes. */
    private final class Place {

        private final Fields translation;
        private final int firstLine;

        /** @param firstLine from which the lines of what is translated are counted */
        Place(Fields translation, int firstLine) {
            this.translation = translation;
            this.firstLine = firstLine;
        }

        private MappingNode over(MappingNode original, MappingNode translated, boolean isText) {
            Map<String, Node> told = new LinkedHashMap<>();
            for (NodeTuple field : translated.getValue()) {
                if (told.put(name(field), field.getValueNode()) != null) {
                    refuse(field.getKeyNode(), "\"" + name(field) + "\" stands here twice");
                }
            }
            List<NodeTuple> all = new ArrayList<>();
            for (NodeTuple field : original.getValue()) {
                String name = name(field);
                Node text = told.remove(name);
                all.add(
                        text == null
                                ? field
                                : new NodeTuple(
                                        field.getKeyNode(),
                                        over(field.getValueNode(), text, isText || TEXTS.contains(name), name)));
            }
            told.forEach((name, text) -> refuse(text, "there is no \"" + name + "\" here that could be translated"));
            return new MappingNode(
                    original.getTag(),
                    true,
                    all,
                    original.getStartMark(),
                    original.getEndMark(),
                    original.getFlowStyle());
        }

        private Node over(Node original, Node translated, boolean isText, String name) {
            if (original instanceof MappingNode fields && translated instanceof MappingNode texts) {
                return over(fields, texts, isText);
            }
            if (original instanceof SequenceNode list && translated instanceof SequenceNode texts) {
                return over(list, texts, isText, name);
            }
            if (original instanceof ScalarNode text && translated instanceof ScalarNode other) {
                if (isText) {
                    return placed(other);
                }
                if (!text.getValue().equals(other.getValue())) {
                    refuse(other, "\"" + name + "\" is the same in every language: leave it out, or as it is");
                }
                return original;
            }
            refuse(translated, "\"" + name + "\" has another form than in the lesson that is translated");
            return original;
        }

        private SequenceNode over(SequenceNode original, SequenceNode translated, boolean isText, String name) {
            List<Node> all = new ArrayList<>(original.getValue());
            List<Node> texts = translated.getValue();
            for (int i = 0; i < texts.size(); i++) {
                if (i < all.size()) {
                    all.set(i, over(all.get(i), texts.get(i), isText, name));
                } else {
                    refuse(texts.get(i), "\"" + name + "\" has only " + all.size() + " in the lesson");
                    break;
                }
            }
            return new SequenceNode(
                    original.getTag(),
                    true,
                    all,
                    original.getStartMark(),
                    original.getEndMark(),
                    original.getFlowStyle());
        }

        /** With its line in its own file, counted as those around it are. */
        private ScalarNode placed(ScalarNode text) {
            Mark mark = text.getStartMark();
            Mark placed = new Mark(
                    mark.getName(),
                    mark.getIndex(),
                    translation.line(text) - firstLine,
                    mark.getColumn(),
                    mark.getBuffer(),
                    mark.getPointer());
            return new ScalarNode(
                    text.getTag(), true, text.getValue(), placed, text.getEndMark(), text.getScalarStyle());
        }

        private void refuse(Node node, String message) {
            faults.add(translation.line(node), Fields.column(node), message);
        }

        private static String name(NodeTuple field) {
            return field.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
        }
    }
}
