package org.suanpan.core.product;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.suanpan.core.base.ValueCount;

/// The categories of a shop as a tree: a category is a path, 饮料/碳酸 lies in 饮料.
public final class CategoryTree {

    /// One category. `products` counts those below as well.
    public record Node(String path, String name, long products, List<Node> below) {}

    private final List<ValueCount> kept;
    private final List<Node> roots;

    /// `kept` = the categories as they stand on products, with how many each; an empty one is no category.
    public CategoryTree(List<ValueCount> kept) {
        this.kept = kept.stream().filter(value -> !clean(value.value()).isEmpty()).toList();
        this.roots = nodes("", this.kept);
    }

    /// The path as it is written on products: no space round `/`, no empty step; `／` is `/`.
    public static String clean(String path) {
        return Stream.of(path.replace('／', '/').split("/")).map(String::strip).filter(step -> !step.isEmpty())
                .collect(Collectors.joining("/"));
    }

    public List<Node> roots() {
        return roots;
    }

    /// Every path there is, those between included, in order.
    public List<String> paths() {
        List<String> paths = new ArrayList<>();
        roots.forEach(root -> collect(root, paths));
        return paths;
    }

    /// What stands on products that lie in `path` or below it.
    public List<String> within(String path) {
        return kept.stream().map(ValueCount::value).filter(value -> isWithin(clean(value), path)).toList();
    }

    private static void collect(Node node, List<String> into) {
        into.add(node.path());
        node.below().forEach(child -> collect(child, into));
    }

    private static List<Node> nodes(String parent, List<ValueCount> all) {
        String lead = parent.isEmpty() ? "" : parent + "/";
        Map<String, List<ValueCount>> steps = all.stream().filter(value -> clean(value.value()).startsWith(lead)
                && clean(value.value()).length() > lead.length())
                .collect(Collectors.groupingBy(value -> step(clean(value.value()).substring(lead.length())), TreeMap::new,
                        Collectors.toList()));
        return steps.entrySet().stream().map(step -> new Node(lead + step.getKey(), step.getKey(),
                step.getValue().stream().mapToLong(ValueCount::rows).sum(), nodes(lead + step.getKey(), step.getValue())))
                .toList();
    }

    private static String step(String rest) {
        int end = rest.indexOf('/');
        return end < 0 ? rest : rest.substring(0, end);
    }

    private static boolean isWithin(String value, String path) {
        return value.equals(path) || value.startsWith(path + "/");
    }
}
