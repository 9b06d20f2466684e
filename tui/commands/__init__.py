"""The commands of the command line, one family a file: data on stdout, talk on stderr."""
