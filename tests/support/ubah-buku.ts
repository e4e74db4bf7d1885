import { openXlsx, saveXlsx } from 'hucre/xlsx'
import type { UbahSel } from './libreoffice'

type Buku = Awaited<ReturnType<typeof openXlsx>>

function letak(alamat: string): [baris: number, kolom: number] {
  const [, huruf = '', angka = ''] = /^([A-Z]+)(\d+)$/.exec(alamat) ?? []
  return [Number(angka) - 1, [...huruf].reduce((jumlah, satu) => jumlah * 26 + satu.charCodeAt(0) - 64, 0) - 1]
}

/** Changes a workbook without an office program; a text that begins with "=" becomes a formula. */
export async function ubahBuku(isi: Uint8Array, ubah: readonly (UbahSel | ((buku: Buku) => void))[]): Promise<Uint8Array> {
  const buku = await openXlsx(isi)
  for (const satu of ubah) {
    if (typeof satu === 'function') {
      satu(buku)
      continue
    }
    const lembar = buku.sheets.find(({ name }) => name === satu.lembar)
    if (!lembar) throw new Error(`Tidak ada lembar ${satu.lembar}`)
    const [baris, kolom] = letak(satu.alamat)
    const rumus = typeof satu.nilai === 'string' && satu.nilai.startsWith('=') ? satu.nilai.slice(1) : undefined
    while (lembar.rows.length <= baris) lembar.rows.push([])
    const nilai = rumus === undefined ? satu.nilai : satu.hasil === undefined ? 1 : satu.hasil
    const row = lembar.rows[baris] ?? []
    row[kolom] = nilai
    const cells = (lembar.cells ??= new Map())
    const { style } = cells.get(`${baris},${kolom}`) ?? {}
    cells.set(`${baris},${kolom}`, {
      ...(satu.format === undefined ? (style ? { style } : {}) : { style: { ...style, numFmt: satu.format } }), value: nilai, type: typeof nilai === 'number' ? 'number' : nilai === null ? 'empty' : 'string', ...(rumus === undefined ? {} : { formula: rumus, ...(nilai === null ? {} : { formulaResult: nilai }) }),
    })
  }
  return saveXlsx(buku)
}
