import { z } from 'zod'
import { id, nilai, pilihanBoleh, tahun, tanggalBoleh, teks, teksBoleh } from '../schema-isian'

const alasan = teks('Alasan', 5, 500)
const isi = { nilai, sumber: teks('Sumber', 3, 500) }
const jawaban = teksBoleh('Penjelasan', 5, 500)

export const skemaNilai = z.object({ deretId: id, tahun, tanggal: tanggalBoleh, terbit: tanggalBoleh, waktu: teksBoleh('Waktu menurut sumber', 2, 120), wilayahId: pilihanBoleh, ...isi, jawaban })
export const skemaRevisi = z.object({ deretId: id, nilaiId: id, terbit: tanggalBoleh, ...isi, jawaban, alasan })
export const skemaTarik = z.object({ deretId: id, nilaiId: id, alasan })
export const skemaTarget = z.object({ deretId: id, tahun, ...isi })
export const skemaRevisiTarget = z.object({ deretId: id, targetId: id, ...isi, alasan })
export const skemaTarikTarget = z.object({ deretId: id, targetId: id, alasan })

export type MasukanNilai = z.output<typeof skemaNilai>
export type MasukanRevisi = z.output<typeof skemaRevisi>
export type MasukanTarik = z.output<typeof skemaTarik>
export type MasukanTarget = z.output<typeof skemaTarget>
export type MasukanRevisiTarget = z.output<typeof skemaRevisiTarget>
export type MasukanTarikTarget = z.output<typeof skemaTarikTarget>
