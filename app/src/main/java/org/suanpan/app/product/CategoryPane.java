package org.suanpan.app.product;

import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Style;
import org.suanpan.app.kit.Nodes;
import org.suanpan.core.product.CategoryTree;

/// The categories at the left of the product list; choosing one narrows the list.
final class CategoryPane extends TreeView<CategoryPane.Entry> {

    /// One line of the tree.
    record Entry(String path, String name, long products) {}

    private final ProductsViewModel model;
    private boolean filling;

    CategoryPane(ProductsViewModel model) {
        this.model = model;
        setId("categories");
        Style.on(this, Style.CATEGORIES);
        setShowRoot(false);
        setCellFactory(_ -> new Line(model));
        model.list().totals().subscribe(overview -> {
            Nodes.showIf(this, overview != null && !overview.tree().roots().isEmpty());
            if (overview != null) {
                fill(overview);
            }
        });
        model.state().query().subscribe(_ -> mark());
        getSelectionModel().selectedItemProperty().addListener((_, _, item) -> {
            Overview overview = model.list().totals().get();
            if (item != null && overview != null && !filling) {
                model.choose(overview, item.getValue().path());
            }
        });
    }

    private void fill(Overview overview) {
        filling = true;
        TreeItem<Entry> root = new TreeItem<>();
        root.getChildren().add(new TreeItem<>(new Entry("", model.desk().text().of("product.every-category"), overview.all())));
        overview.tree().roots().forEach(node -> root.getChildren().add(item(node)));
        if (overview.loose() > 0) {
            root.getChildren().add(new TreeItem<>(
                    new Entry(ProductsViewModel.LOOSE, model.desk().text().of("product.no-category"), overview.loose())));
        }
        root.setExpanded(true);
        setRoot(root);
        filling = false;
        mark();
    }

    private static TreeItem<Entry> item(CategoryTree.Node node) {
        TreeItem<Entry> item = new TreeItem<>(new Entry(node.path(), node.name(), node.products()));
        node.below().forEach(below -> item.getChildren().add(item(below)));
        item.setExpanded(true);
        return item;
    }

    // Shows which category the list is narrowed to, if it is one.
    private void mark() {
        Overview overview = model.list().totals().get();
        if (getRoot() == null || overview == null) {
            return;
        }
        filling = true;
        String path = model.category(overview);
        TreeItem<Entry> found = path == null ? null : find(getRoot(), path);
        if (found == null) {
            getSelectionModel().clearSelection();
        } else {
            getSelectionModel().select(found);
        }
        filling = false;
    }

    private static @Nullable TreeItem<Entry> find(TreeItem<Entry> at, String path) {
        for (TreeItem<Entry> child : at.getChildren()) {
            TreeItem<Entry> found = child.getValue().path().equals(path) ? child : find(child, path);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static final class Line extends TreeCell<Entry> {

        private final ProductsViewModel model;

        Line(ProductsViewModel model) {
            this.model = model;
        }

        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(null);
            setGraphic(empty || entry == null ? null : Nodes.row(Style.ROW, Nodes.label(entry.name()), Nodes.spacer(),
                    Nodes.label(model.desk().figures().count(entry.products()), Style.MUTED, Style.SMALL)));
        }
    }
}
