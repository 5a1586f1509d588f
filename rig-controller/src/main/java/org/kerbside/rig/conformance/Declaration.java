package org.kerbside.rig.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kerbside.rig.bench.RigFault;

/**
 * What the vendor of a chargepoint claims: values by key, the keys of nested maps joined by dots.
 *
 * <p>What is not declared is empty, and a verdict that needs it is inconclusive. Keys that nobody asks for do no harm.
 */
public final class Declaration {

    private final Map<String, String> values;

    private Declaration(Map<String, String> values) {
        this.values = values;
    }

    public static Declaration none() {
        return new Declaration(Map.of());
    }

    /**
     * Reads {@code yaml}; a list becomes its items joined by ", ".
     *
     * @throws RigFault where it is no YAML map
     */
    public static Declaration of(String yaml) {
        try {
            var tree = new YAMLMapper().readTree(yaml);
            Map<String, String> values = new TreeMap<>();
            if (tree.isObject()) {
                collect("", tree, values);
            } else if (!tree.isMissingNode() && !tree.isNull()) {
                throw new RigFault("A declaration is a YAML map of keys and values, found " + tree.getNodeType());
            }
            return new Declaration(values);
        } catch (JsonProcessingException thrown) {
            throw new RigFault("The declaration is no YAML: " + thrown.getOriginalMessage(), thrown);
        }
    }

    public Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** Without its unit, which the key tells; {@link RigFault} where something else than a number is declared. */
    public Optional<Double> number(String key) {
        return value(key).map(text -> {
            try {
                return Double.valueOf(text);
            } catch (NumberFormatException thrown) {
                throw new RigFault("Declared '%s' is '%s', wanted a number".formatted(key, text), thrown);
            }
        });
    }

    /** {@code true}, {@code yes}, {@code false} or {@code no}; {@link RigFault} where something else is declared. */
    public Optional<Boolean> flag(String key) {
        return value(key).map(text -> switch (text) {
            case "true", "yes" -> true;
            case "false", "no" -> false;
            default -> throw new RigFault("Declared '%s' is '%s', wanted true, yes, false or no".formatted(key, text));
        });
    }

    private static void collect(String prefix, JsonNode map, Map<String, String> values) {
        map.properties().forEach(entry -> {
            var key = prefix + entry.getKey();
            var node = entry.getValue();
            if (node.isObject()) {
                collect(key + ".", node, values);
            } else if (!node.isNull()) {
                values.put(key, node.isArray() ? items(node) : node.asText());
            }
        });
    }

    private static String items(JsonNode array) {
        List<String> items = new ArrayList<>();
        array.forEach(item -> items.add(item.asText()));
        return String.join(", ", items);
    }
}
