package org.lambdalab.lessons;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A YAML mapping, field by field. Only its tree is made, of maps, lists and texts, so that no value is anything but a
 * text, and each has its place in the file.
 */
final class Fields {

    private static final int DEEPEST = 10;

    private final SequencedMap<String, Node> fields = new LinkedHashMap<>();
    private final MappingNode tree;
    private final int line;
    private final int firstLine;
    private final Faults faults;

    /** @param firstLine of the YAML in its file */
    Fields(MappingNode mapping, int firstLine, Faults faults) {
        tree = mapping;
        this.firstLine = firstLine;
        this.faults = faults;
        line = line(mapping);
        for (NodeTuple field : mapping.getValue()) {
            if (field.getKeyNode() instanceof ScalarNode key) {
                if (fields.put(key.getValue(), field.getValueNode()) != null) {
                    faults.add(line(key), column(key), "\"" + key.getValue() + "\" stands here twice");
                }
            } else {
                faults.add(line(field.getKeyNode()), column(field.getKeyNode()), "a name is expected here");
            }
        }
    }

    /** The fields of a text; none where it is no mapping, which is named. */
    static Optional<Fields> read(String yaml, int firstLine, Faults faults) {
        LoaderOptions options = new LoaderOptions();
        // What a file repeats by reference may grow without bounds.
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(DEEPEST);
        try {
            Node root = new Yaml(options).compose(new StringReader(yaml));
            if (root instanceof MappingNode mapping) {
                return Optional.of(new Fields(mapping, firstLine, faults));
            }
            faults.add(firstLine, 0, "names with values are expected here, such as \"id: predict\"");
        } catch (MarkedYAMLException fault) {
            Mark mark = fault.getProblemMark();
            faults.add(
                    mark == null ? firstLine : firstLine + mark.getLine(),
                    mark == null ? 0 : mark.getColumn() + 1,
                    "this is not YAML: " + fault.getProblem());
        } catch (YAMLException fault) {
            faults.add(firstLine, 0, "this is not YAML: " + fault.getMessage());
        }
        return Optional.empty();
    }

    int line() {
        return line;
    }

    /** As it came, with all that is in it. */
    MappingNode tree() {
        return tree;
    }

    /** Of the YAML in its file. */
    int firstLine() {
        return firstLine;
    }

    int line(Node node) {
        return firstLine + node.getStartMark().getLine();
    }

    static int column(Node node) {
        return node.getStartMark().getColumn() + 1;
    }

    /** Names fields that nobody reads. */
    void expectOnly(Set<String> known) {
        fields.forEach((name, value) -> {
            if (!known.contains(name)) {
                faults.add(
                        line(value),
                        0,
                        "there is no \"" + name + "\" here: there are "
                                + String.join(", ", known.stream().sorted().toList()));
            }
        });
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    /** A text with its place. */
    record Text(String value, int line, int column) {}

    Optional<Text> text(String name) {
        Node node = fields.get(name);
        return node == null ? Optional.empty() : text(node, name);
    }

    Optional<Text> required(String name) {
        if (!has(name)) {
            faults.add(line, 0, "\"" + name + "\" is missing");
        }
        return text(name);
    }

    private Optional<Text> text(Node node, String name) {
        if (node instanceof ScalarNode scalar) {
            // What stands in quotes begins after them.
            boolean quoted = !scalar.isPlain();
            return Optional.of(new Text(scalar.getValue(), line(node), column(node) + (quoted ? 1 : 0)));
        }
        faults.add(line(node), column(node), "\"" + name + "\" is one text");
        return Optional.empty();
    }

    /** A whole number, within bounds. */
    OptionalInt whole(String name, int least, int most) {
        Optional<Text> text = text(name);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        Text given = text.get();
        if (given.value().matches("\\d{1,6}")) {
            int value = Integer.parseInt(given.value());
            if (value >= least && value <= most) {
                return OptionalInt.of(value);
            }
        }
        faults.add(
                given.line(),
                given.column(),
                "\"" + name + "\" is a whole number, " + least + " to " + most + ", not \"" + given.value() + "\"");
        return OptionalInt.empty();
    }

    boolean truth(String name) {
        Optional<Text> text = text(name);
        text.filter(given -> !Set.of("true", "false").contains(given.value()))
                .ifPresent(given -> faults.add(
                        given.line(),
                        given.column(),
                        "\"" + name + "\" is true or false, not \"" + given.value() + "\""));
        return text.filter(given -> given.value().equals("true")).isPresent();
    }

    /** Some texts in a list; none where there is no list. */
    List<Text> texts(String name) {
        return nodes(name).stream().flatMap(node -> text(node, name).stream()).toList();
    }

    /** Some mappings in a list. */
    List<Fields> list(String name) {
        return nodes(name).stream()
                .flatMap(node -> mapping(node, name).stream())
                .toList();
    }

    /** A list of what is either a text or a mapping with more in it. */
    List<Item> items(String name) {
        return nodes(name).stream()
                .flatMap(node -> node instanceof MappingNode
                        ? mapping(node, name).map(fields -> new Item(null, fields)).stream()
                        : text(node, name).map(text -> new Item(text, null)).stream())
                .toList();
    }

    /** One of both. */
    record Item(@Nullable Text text, @Nullable Fields fields) {}

    private List<Node> nodes(String name) {
        Node node = fields.get(name);
        if (node == null) {
            return List.of();
        }
        if (node instanceof SequenceNode list) {
            return list.getValue();
        }
        faults.add(line(node), column(node), "\"" + name + "\" is a list");
        return List.of();
    }

    Optional<Fields> mapping(String name) {
        Node node = fields.get(name);
        return node == null ? Optional.empty() : mapping(node, name);
    }

    private Optional<Fields> mapping(Node node, String name) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new Fields(mapping, firstLine, faults));
        }
        faults.add(line(node), column(node), "\"" + name + "\" has names with values");
        return Optional.empty();
    }

    /** All of them as texts, in their order. */
    SequencedMap<String, Text> entries() {
        SequencedMap<String, Text> entries = new LinkedHashMap<>();
        for (Map.Entry<String, Node> field : fields.entrySet()) {
            text(field.getValue(), field.getKey()).ifPresent(text -> entries.put(field.getKey(), text));
        }
        return entries;
    }
}
