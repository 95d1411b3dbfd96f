package org.suanpan.core.product;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.suanpan.core.base.ValueCount;

import static org.junit.jupiter.api.Assertions.assertEquals;

class CategoryTreeTest {

    private static final CategoryTree TREE = new CategoryTree(List.of(new ValueCount("饮料/碳酸", 3),
            new ValueCount("饮料 ／ 茶/绿茶", 2), new ValueCount("饮料", 1), new ValueCount("饮料机", 4), new ValueCount("", 7)));

    @Test
    void aCategoryCountsItsOwnProductsAndThoseBelow() {
        assertEquals(List.of("饮料", "饮料/碳酸", "饮料/茶", "饮料/茶/绿茶", "饮料机"), TREE.paths());
        assertEquals(6, TREE.roots().getFirst().products());
        assertEquals(4, TREE.roots().getLast().products());
    }

    @Test
    void whatLiesWithinIsGivenAsItIsWrittenOnProducts() {
        assertEquals(List.of("饮料/碳酸", "饮料 ／ 茶/绿茶", "饮料"), TREE.within("饮料"));
        assertEquals(List.of("饮料 ／ 茶/绿茶"), TREE.within("饮料/茶"));
        assertEquals(List.of(), TREE.within("茶"));
    }

    @Test
    void pathsAreWrittenOneWay() {
        assertEquals("饮料/茶", CategoryTree.clean(" 饮料／ 茶 / "));
        assertEquals("", CategoryTree.clean(" / "));
    }
}
