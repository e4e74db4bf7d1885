import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A change as a person makes it: text is typed, a number is a number, null empties the cell. */
export interface UbahSel {
  lembar: string
  /** "I9" */
  alamat: string
  nilai: string | number | null
  /** of a formula: the value that is stored with it, where no office program calculates; 1 unless told, null: none */
  hasil?: string | number | null
  /** the cell's own number format, where no office program sets it */
  format?: string
}

/** The program's part that opens each kind of document, by its library: on Linux they are packages of their own. */
const BAGIAN = { xlsx: 'libsclo.so', docx: 'libswlo.so', pptx: 'libsdlo.so' } as const

/** Whether LibreOffice is on this machine, with its part for this kind of document; where it is not, tests that need it are skipped. */
export function adaLibreOffice(format: keyof typeof BAGIAN = 'xlsx'): boolean {
  if (spawnSync('soffice', ['--version']).status !== 0) return false
  const tempat = spawnSync('which', ['soffice'], { encoding: 'utf8' }).stdout.trim()
  const map = tempat === '' ? '' : dirname(realpathSync(tempat))
  // where its libraries do not lie beside it (macOS) it comes whole
  return !existsSync(join(map, 'libsofficeapp.so')) || existsSync(join(map, BAGIAN[format]))
}

const xml = (teks: string): string => teks.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
const kutip = (teks: string): string => `"${teks.replaceAll('"', '""')}"`

const LANGKAH = ({ lembar, alamat, nilai }: UbahSel): string => {
  const sel = `dok.Sheets.getByName(${kutip(lembar)}).getCellRangeByName(${kutip(alamat)})`
  if (nilai === null) return `${sel}.clearContents(1 + 2 + 4 + 16)`
  return typeof nilai === 'number' ? `${sel}.Value = ${nilai}` : `${sel}.${nilai.startsWith('=') ? 'Formula' : 'String'} = ${kutip(nilai)}`
}

/** A Basic module that opens a file, changes cells and saves it as Excel again: what a person does by hand. */
function modul(masuk: string, keluar: string, ubah: readonly UbahSel[]): string {
  const baris = [
    'Sub Ubah',
    'Dim tutup(0) As New com.sun.star.beans.PropertyValue',
    'tutup(0).Name = "Hidden"',
    'tutup(0).Value = True',
    `dok = StarDesktop.loadComponentFromURL(${kutip(masuk)}, "_blank", 0, tutup())`,
    ...ubah.map(LANGKAH),
    'dok.calculateAll()',
    'Dim simpan(0) As New com.sun.star.beans.PropertyValue',
    'simpan(0).Name = "FilterName"',
    'simpan(0).Value = "Calc MS Excel 2007 XML"',
    `dok.storeToURL(${kutip(keluar)}, simpan())`,
    'dok.close(True)',
    'StarDesktop.terminate()',
    'End Sub',
  ]
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${xml(baris.join('\n'))}</script:module>`
}

const PUSTAKA = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Module1"/></library:library>`

/** Lets LibreOffice itself open a workbook, change cells and save it. @throws when it did not save */
export function ubahDenganLibreOffice(isi: Uint8Array, ubah: readonly UbahSel[]): Uint8Array {
  const map = mkdtempSync(join(tmpdir(), 'libre-'))
  try {
    const [masuk, keluar, basic] = [join(map, 'masuk.xlsx'), join(map, 'keluar.xlsx'), join(map, 'profil/user/basic/Standard')]
    const jalankan = (perintah: string) =>
      spawnSync('soffice', [`-env:UserInstallation=${pathToFileURL(join(map, 'profil')).href}`, '--headless', '--norestore', perintah], { timeout: 60_000, encoding: 'utf8' })
    writeFileSync(masuk, isi)
    // the first start makes the profile, with an empty library that is then ours
    jalankan('--terminate_after_init')
    mkdirSync(basic, { recursive: true })
    writeFileSync(join(basic, 'script.xlb'), PUSTAKA)
    writeFileSync(join(basic, 'Module1.xba'), modul(pathToFileURL(masuk).href, pathToFileURL(keluar).href, ubah))
    const hasil = jalankan('macro:///Standard.Module1.Ubah')
    try {
      return new Uint8Array(readFileSync(keluar))
    } catch {
      throw new Error(`LibreOffice tidak menyimpan berkas: ${hasil.stderr || hasil.stdout || String(hasil.error)}`)
    }
  } finally {
    rmSync(map, { recursive: true, force: true })
  }
}

/**
 * Lets LibreOffice open documents and print each as PDF: what an office without Word does.
 * @returns the PDFs by the name of their file; one that it could not open is missing
 */
export function cetakDenganLibreOffice(berkas: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const map = mkdtempSync(join(tmpdir(), 'libre-'))
  try {
    const [masuk, keluar] = [join(map, 'masuk'), join(map, 'keluar')]
    mkdirSync(masuk)
    const hasil = new Map<string, Uint8Array>()
    for (const [nama, isi] of berkas) {
      writeFileSync(join(masuk, nama), isi)
      spawnSync('soffice', [`-env:UserInstallation=${pathToFileURL(join(map, 'profil')).href}`, '--headless', '--norestore', '--convert-to', 'pdf', '--outdir', join(keluar, nama), join(masuk, nama)], { timeout: 120_000 })
      const jadi = join(keluar, nama, nama.replace(/\.[^.]*$/, '.pdf'))
      if (existsSync(jadi)) hasil.set(nama, new Uint8Array(readFileSync(jadi)))
    }
    return hasil
  } finally {
    rmSync(map, { recursive: true, force: true })
  }
}
