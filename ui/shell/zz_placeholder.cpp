// The folder's first page replaces this file.
