{{ compare_threads(ref('int_tree_candidates')) }}
