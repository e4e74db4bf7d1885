import { z } from 'zod'
import { jawabanPosisiSchema } from './jawaban-schema'
import { kueriPosisiSchema } from './schema'

const galatSchema = z.object({ galat: z.object({ kode: z.string(), pesan: z.string(), isian: z.record(z.string(), z.string()).optional() }) })

/** JSON Schema of what leaves a schema, without the dialect line that OpenAPI states once. */
function json(schema: z.ZodType): Record<string, unknown> {
  return Object.fromEntries(Object.entries(z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' })).filter(([key]) => key !== '$schema'))
}

const GALAT: Record<string, string> = {
  400: 'Kueri salah; isian menyebut parameternya.',
  401: 'Belum masuk, atau token tidak sah.',
  403: 'Kata sandi sementara harus diganti dulu.',
  404: 'Tahun anggaran atau versi tidak ada.',
  429: 'Terlalu banyak permintaan.',
}

/** The OpenAPI 3.1 description of the API, made from the schemas that check the query and shape the answer. */
export function openApi(): Record<string, unknown> {
  const wajib = ['tahun', 'bulan']
  const parameters = Object.entries(kueriPosisiSchema.shape).map(([name, schema]) => ({
    name, in: 'query', required: wajib.includes(name), description: schema.description, schema: json(schema),
  }))
  const galat = Object.fromEntries(Object.entries(GALAT).map(([status, description]) => [
    status, { description, content: { 'application/json': { schema: { $ref: '#/components/schemas/Galat' } } } },
  ]))
  return {
    openapi: '3.1.0',
    info: {
      title: 'Rakor POP', version: '1',
      description: 'Posisi APBD pada satu cut-off: jumlah rupiah dan hasil rumusnya. Baca saja; angkanya sama dengan yang tampil di layar.',
    },
    security: [{ token: [] }, { sesi: [] }],
    paths: {
      '/api/v1/posisi': {
        get: {
          operationId: 'posisi', summary: 'Posisi APBD menurut pengelompokan',
          description: 'Operator dan kepala perangkat daerah hanya menerima unitnya sendiri.',
          parameters,
          responses: {
            200: {
              description: 'Posisi',
              content: { 'application/json': { schema: { $ref: '#/components/schemas/Posisi' } }, 'text/csv': { schema: { type: 'string' } } },
            },
            ...galat,
          },
        },
      },
    },
    components: {
      schemas: { Posisi: json(jawabanPosisiSchema), Galat: json(galatSchema) },
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'Token API kantor: rpop_…' },
        sesi: { type: 'apiKey', in: 'cookie', name: 'better-auth.session_token', description: 'Kuki sesi peramban.' },
      },
    },
  }
}
