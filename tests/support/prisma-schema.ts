import { readFileSync } from 'node:fs'
import path from 'node:path'

/** Postgres' name (udt, with length or precision) of a Prisma type without a native type. */
const PLAIN: Readonly<Record<string, string>> = {
  String: 'text', Int: 'int4', BigInt: 'int8', Boolean: 'bool', DateTime: 'timestamp', Json: 'jsonb', Decimal: 'numeric', Bytes: 'bytea',
}
const NATIVE: Readonly<Record<string, string>> = {
  Date: 'date', Time: 'time', SmallInt: 'int2', Decimal: 'numeric', Timestamptz: 'timestamptz', VarChar: 'varchar', Uuid: 'uuid',
}

export interface PrismaShape {
  /** "table.column" -> "type" or "type null" */
  columns: Record<string, string>
  /** enum -> its values in order */
  enums: Record<string, string[]>
  /** table -> columns of the primary key, in order */
  keys: Record<string, string[]>
}

/** What prisma/schema.prisma says about the database, in the words of the database. */
export function readPrismaSchema(): PrismaShape {
  const text = readFileSync(path.join(import.meta.dirname, '../../prisma/schema.prisma'), 'utf8').replace(/\/\/.*$/gm, '')
  const blocks = [...text.matchAll(/^(model|enum) (\w+) \{\n([^]*?)^\}/gm)].map(([, kind = '', name = '', body = '']) => ({
    kind, name, mapped: /@@map\("(\w+)"\)/.exec(body)?.[1] ?? name, lines: body.split('\n').map((line) => line.trim()).filter(Boolean),
  }))
  const enumNames = new Map(blocks.filter(({ kind }) => kind === 'enum').map(({ name, mapped }) => [name, mapped]))
  const shape: PrismaShape = { columns: {}, enums: {}, keys: {} }
  for (const { kind, mapped, lines } of blocks) {
    if (kind === 'enum') shape.enums[mapped] = lines.filter((line) => !line.startsWith('@@'))
    else readModel(shape, mapped, lines, enumNames)
  }
  return shape
}

function readModel(shape: PrismaShape, table: string, lines: string[], enums: ReadonlyMap<string, string>): void {
  const columnOf = new Map<string, string>()
  for (const line of lines.filter((one) => !one.startsWith('@@'))) {
    const [, field = '', type = '', optional = '', rest = ''] = /^(\w+)\s+(\w+(?:\("[^"]*"\))?)(\?|\[\])?\s*(.*)$/.exec(line) ?? []
    const base = enums.get(type) ?? PLAIN[type]
    if (base === undefined) continue // a relation
    const column = /@map\("(\w+)"\)/.exec(rest)?.[1] ?? field
    const [, native = '', size = ''] = /@db\.(\w+)(\([\d, ]+\))?/.exec(rest) ?? []
    columnOf.set(field, column)
    shape.columns[`${table}.${column}`] = `${optional === '[]' ? '_' : ''}${NATIVE[native] ?? base}${/Decimal|VarChar/.test(native) ? size.replace(' ', '') : ''}${optional === '?' ? ' null' : ''}`
    if (/(^|\s)@id\b/.test(rest)) shape.keys[table] = [column]
  }
  const many = /@@id\(\[([^\]]+)\]/.exec(lines.join('\n'))?.[1]
  if (many !== undefined) shape.keys[table] = many.split(',').map((field) => columnOf.get(field.trim()) ?? field)
}
