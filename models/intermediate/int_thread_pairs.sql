{{ compare_threads(ref('int_thread_candidates')) }}
