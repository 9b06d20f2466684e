"""Files and YAML: guarded reading, atomic writing, locks, where things are kept."""
